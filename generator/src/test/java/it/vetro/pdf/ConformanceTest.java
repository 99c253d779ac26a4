package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class ConformanceTest {

  @BeforeAll
  static void startValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Arguments> documents() {
    List<String> notes = List.of("tiny", "rich", "table", "random");
    List<String> html = List.of(Samples.tiny(), Samples.rich(), Samples.table(300), new RandomHtml(7).document());
    return Stream.iterate(0, i -> i < notes.size(), i -> i + 1)
        .map(i -> Arguments.of(notes.get(i), html.get(i)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void conformsToPdfUa1(String name, String html) throws Exception {
    assertEquals(List.of(), failures(html, PDFAFlavour.PDFUA_1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void conformsToPdfA3a(String name, String html) throws Exception {
    assertEquals(List.of(), failures(html, PDFAFlavour.PDFA_3_A));
  }

  private static List<String> failures(String html, PDFAFlavour flavour) throws Exception {
    byte[] pdf = Samples.pdf(html).bytes();
    Locale foreign = Locale.getDefault();
    // the validator itself lower-cases "Integer" in the locale of the machine
    Locale.setDefault(Locale.ROOT);
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, -1, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getFailedChecks().entrySet().stream()
          .map(failed -> failed.getKey().getClause() + "-" + failed.getKey().getTestNumber() + " x" + failed.getValue())
          .sorted().toList();
    } finally {
      Locale.setDefault(foreign);
    }
  }
}
