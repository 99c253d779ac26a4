package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class DeterminismTest {

  @Test
  void theSameDocumentIsTheSameFile() {
    assertArrayEquals(Samples.pdf(Samples.rich()).bytes(), Samples.pdf(Samples.rich()).bytes());
  }

  @Test
  void theFileDoesNotDependOnLocaleAndTimeZone() {
    byte[] here = Samples.pdf(Samples.rich()).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertArrayEquals(here, Samples.pdf(Samples.rich()).bytes());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anotherWordOrDateIsAnotherFile() {
    byte[] one = Samples.pdf("<p>uno</p>").bytes();
    assertFalse(Arrays.equals(one, Samples.pdf("<p>due</p>").bytes()));
    PdfOptions later = PdfOptions.of("x.pdf", Samples.TITLE, Samples.DATE.plusSeconds(1)).withAuthor(Samples.options().author());
    assertFalse(Arrays.equals(one, PdfDocument.from("<p>uno</p>", later, Samples.fonts()).bytes()));
  }
}
