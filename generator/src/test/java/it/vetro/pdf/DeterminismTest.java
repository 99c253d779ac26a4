package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeterminismTest {

  @Test
  void theSameDocumentIsTheSameFile() {
    assertArrayEquals(Samples.pdf(Samples.rich()).bytes(), Samples.pdf(Samples.rich()).bytes());
  }

  @ParameterizedTest
  @EnumSource(PdfProfile.class)
  void theSameDocumentWithTheSameAttachmentsIsTheSameFile(PdfProfile profile) {
    PdfOptions options = Samples.options().withProfile(profile);
    byte[] one = withFiles(options.withAttachments(Samples.attachments()));
    assertArrayEquals(one, withFiles(options.withAttachments(Samples.attachments())));
    assertFalse(Arrays.equals(one, withFiles(options)));
  }

  @Test
  void anotherByteOfAnAttachmentIsAnotherIdentifier() throws IOException {
    assertNotEquals(identifier(new byte[] {1}), identifier(new byte[] {2}));
  }

  private static String identifier(byte[] attached) throws IOException {
    Attachment file = new Attachment("a.bin", "application/octet-stream", "Un byte", attached,
        Attachment.Relationship.DATA);
    return identifierOf(withFiles(Samples.options().withAttachments(List.of(file))));
  }

  private static byte[] withFiles(PdfOptions options) {
    return PdfDocument.from(Samples.tablesWithFiles(), options, Samples.fonts()).bytes();
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
  void documentsMadeAtTheSameTimeDoNotDisturbEachOther() {
    byte[] alone = Samples.pdf(Samples.rich()).bytes();
    List<byte[]> together = IntStream.range(0, 12).parallel()
        .mapToObj(i -> Samples.pdf(Samples.rich()).bytes()).toList();
    together.forEach(bytes -> assertArrayEquals(alone, bytes));
  }

  @Test
  void anotherAddressBehindTheSameWordsIsAnotherIdentifier() throws IOException {
    assertNotEquals(identifier("<p><a href='https://a.example.it'>qui</a>"),
        identifier("<p><a href='https://b.example.it'>qui</a>"));
  }

  private static String identifier(String html) throws IOException {
    return identifierOf(Samples.pdf(html).bytes());
  }

  private static String identifierOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return ((COSString) document.getDocument().getDocumentID().get(0)).toHexString();
    }
  }

  @Test
  void anotherWordOrDateIsAnotherFile() {
    byte[] one = Samples.pdf("<p>uno</p>").bytes();
    assertFalse(Arrays.equals(one, Samples.pdf("<p>due</p>").bytes()));
    PdfOptions later = PdfOptions.of("x.pdf", Samples.TITLE, Samples.DATE.plusSeconds(1))
        .withAuthor(Samples.options().author());
    assertFalse(Arrays.equals(one, PdfDocument.from("<p>uno</p>", later, Samples.fonts()).bytes()));
  }
}
