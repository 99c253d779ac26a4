package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page of every site is valid HTML, by the Nu Html Checker. */
class HtmlValidityTest {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private static final List<String> SAID = new ArrayList<>();
  private static SimpleDocumentValidator checker;

  @BeforeAll
  static void start() throws Exception {
    checker = new SimpleDocumentValidator(true, false, false);
    checker.setUpMainSchema(SCHEMA, new Collector());
    checker.setUpValidatorAndParsers(new Collector(), false, false);
  }

  @Test
  void everyPageIsValid() throws Exception {
    List<String> wrong = new ArrayList<>();
    List<Path> pages = new ArrayList<>(BuiltSite.pages());
    pages.addAll(BuiltSite.lostPages());
    for (Path page : pages) {
      SAID.clear();
      InputSource source = new InputSource(new ByteArrayInputStream(Files.readAllBytes(page)));
      source.setSystemId("https://www.example.org/" + BuiltSite.output().relativize(page));
      checker.checkHtmlInputSource(source);
      SAID.forEach(error -> wrong.add(BuiltSite.output().relativize(page) + " " + error));
    }
    assertEquals(List.of(), wrong.stream().limit(30).toList(), wrong.size() + " errors in all");
  }

  @Test
  void theCheckerSeesAnError() throws Exception {
    SAID.clear();
    checker.checkHtmlInputSource(new InputSource(new StringReader(
        "<!DOCTYPE html><html lang=\"it\"><head><title>x</title></head><body><p><div></p></body></html>")));
    assertFalse(SAID.isEmpty());
  }

  @Test
  void theCheckerSeesManyPages() {
    assertTrue(BuiltSite.pages().size() > 250, BuiltSite.pages().size() + " pages");
  }

  private static final class Collector implements ErrorHandler {
    @Override
    public void warning(SAXParseException said) {
      error(said);
    }

    @Override
    public void error(SAXParseException said) {
      SAID.add(said.getLineNumber() + ": " + said.getMessage());
    }

    @Override
    public void fatalError(SAXParseException said) {
      error(said);
    }
  }
}
