package it.vetro.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The validator veraPDF, in this JVM. */
public final class VeraPdf {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** The rules that a PDF breaks, with how often: {@code 7.2-43 x2}. */
  public static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
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
