package it.vetro.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker; its warnings count as errors. */
final class NuChecker {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private static CheckResult everyPage;

  private final List<String> said = new ArrayList<>();
  private final SimpleDocumentValidator checker;

  NuChecker() throws Exception {
    checker = new SimpleDocumentValidator(true, false, false);
    checker.setUpMainSchema(SCHEMA, new Collector());
    checker.setUpValidatorAndParsers(new Collector(), false, false);
  }

  /** What it says of all pages; asked once. */
  static synchronized CheckResult everyPage() throws Exception {
    if (everyPage == null) {
      NuChecker checker = new NuChecker();
      List<String> wrong = new ArrayList<>();
      List<Path> pages = new ArrayList<>(BuiltSite.pages());
      pages.addAll(BuiltSite.lostPages());
      for (Path page : pages) {
        String name = BuiltSite.output().relativize(page).toString();
        checker.errors(Files.readString(page), name).forEach(error -> wrong.add(name + " " + error));
      }
      everyPage = new CheckResult("html", pages.size(), List.copyOf(wrong));
    }
    return everyPage;
  }

  /** What it says of a page: line and words. */
  List<String> errors(String html, String name) throws Exception {
    said.clear();
    InputSource source = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    source.setSystemId("https://www.example.org/" + name);
    checker.checkHtmlInputSource(source);
    return List.copyOf(said);
  }

  private final class Collector implements ErrorHandler {
    @Override
    public void warning(SAXParseException error) {
      error(error);
    }

    @Override
    public void error(SAXParseException error) {
      said.add(error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
