package it.vetro.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;

/** The validator veraPDF, in this JVM; may be asked by many threads at once. */
public final class VeraPdf {

  private static int running;
  private static Locale foreign;

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** The rules that a PDF breaks, with how often: {@code 7.2-43 x2}. */
  public static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    begin();
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, -1, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getFailedChecks().entrySet().stream()
          .map(failed -> failed.getKey().getClause() + "-" + failed.getKey().getTestNumber() + " x" + failed.getValue())
          .sorted().toList();
    } catch (VeraPDFException | IOException broken) {
      return List.of("veraPDF cannot read it: " + broken);
    } finally {
      end();
    }
  }

  /** How many rules a standard has for it. */
  public static int rules(PDFAFlavour flavour) {
    return Profiles.getVeraProfileDirectory().getValidationProfileByFlavour(flavour).getRules().size();
  }

  /**
   * The validator itself lower-cases "Integer" in the locale of the machine: while one runs in any thread, the locale
   * is nobody's.
   */
  private static synchronized void begin() {
    if (running++ == 0) {
      foreign = Locale.getDefault();
      Locale.setDefault(Locale.ROOT);
    }
  }

  private static synchronized void end() {
    if (--running == 0) {
      Locale.setDefault(foreign);
    }
  }
}
