package it.vetro.web;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Holds feeds against our RELAX NG grammar of Atom, by Jing. */
final class AtomGrammar {

  private static final Path GRAMMAR = Path.of("src/test/resources/atom/atom.rnc").toAbsolutePath();

  private final List<String> said = new ArrayList<>();
  private final ValidationDriver driver;

  AtomGrammar() throws Exception {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Collector());
    driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    if (!driver.loadSchema(ValidationDriver.uriOrFileInputSource(GRAMMAR.toString()))) {
      throw new AssertionError("the grammar has mistakes: " + said);
    }
  }

  /** What is wrong with a feed. */
  List<String> faults(byte[] feed) throws Exception {
    said.clear();
    InputSource source = new InputSource(new ByteArrayInputStream(feed));
    source.setSystemId("https://www.example.org/feed.xml");
    driver.validate(source);
    return List.copyOf(said);
  }

  private final class Collector implements ErrorHandler {

    @Override
    public void warning(SAXParseException warning) {
      said.add(warning.getMessage());
    }

    @Override
    public void error(SAXParseException error) {
      said.add(error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      said.add(error.getLineNumber() + ": " + error.getMessage());
    }
  }
}
