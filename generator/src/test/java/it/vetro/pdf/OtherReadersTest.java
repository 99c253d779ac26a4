package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.sheet.LibreOffice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that have nothing to do with PDFBox open our files without a complaint and find in them what we put there. */
class OtherReadersTest {

  private static final Pattern WORDS = Pattern.compile("(?m)^ *\"(.*)\"$");
  private static final long SECONDS = 120;

  @TempDir
  private Path work;

  static Stream<Arguments> files() {
    return Stream.of(PdfProfile.values()).flatMap(profile -> Stream.of(
        Arguments.of(profile, "rich", Samples.rich()), Arguments.of(profile, "whole", Samples.whole()),
        Arguments.of(profile, "random", new RandomHtml(31, 8).document())));
  }

  /** Poppler 22.12 does not know the elements of PDF 2.0, and no title but that of the Info dictionary. */
  static Stream<Arguments> ofPdf17() {
    return files().filter(file -> file.get()[0] == PdfProfile.UA1_A3A);
  }

  private Path file(PdfProfile profile, String html) {
    Path file = work.resolve("prova.pdf");
    PdfDocument.from(html, Samples.options().withProfile(profile), Samples.fonts()).writeTo(file);
    return file;
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("files")
  void popplerFindsEveryCharacter(PdfProfile profile, String name, String html) throws Exception {
    Path file = file(profile, html);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      Map<String, Integer> ours = counted(new PDFTextStripper().getText(document));
      Map<String, Integer> theirs = counted(poppler("pdftotext", "-enc", "UTF-8", file.toString(), "-"));
      assertEquals(ours, theirs);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("ofPdf17")
  void popplerReadsTheStructureInTheSameOrder(PdfProfile profile, String name, String html) throws Exception {
    Path file = file(profile, html);
    Matcher said = WORDS.matcher(poppler("pdfinfo", "-struct-text", "-enc", "UTF-8", file.toString()));
    StringBuilder theirs = new StringBuilder();
    while (said.find()) {
      theirs.append(said.group(1));
    }
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String ours = letters(marks(Structure.of(document)));
      assertFalse(ours.isEmpty());
      assertEquals(ours, letters(theirs.toString()));
    }
  }

  /** The painted text in reading order, that of figures too. */
  private static String marks(Structure.Node node) {
    StringBuilder text = new StringBuilder();
    node.kids().forEach(kid -> text.append(kid instanceof Structure.Node inner ? marks(inner) : kid));
    return text.toString();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("ofPdf17")
  void popplerFindsNothingToMend(PdfProfile profile, String name, String html) throws Exception {
    String facts = poppler("pdfinfo", file(profile, html).toString());
    assertTrue(facts.contains("Tagged:          yes"), facts);
    assertTrue(facts.contains(Samples.TITLE), facts);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("files")
  void libreOfficeDrawsEveryPage(PdfProfile profile, String name, String html) throws Exception {
    LibreOffice office = LibreOffice.orSkip(work);
    Path again = office.redraw(file(profile, html));
    try (PDDocument before = Loader.loadPDF(work.resolve("prova.pdf").toFile());
        PDDocument after = Loader.loadPDF(again.toFile())) {
      assertEquals(before.getNumberOfPages(), after.getNumberOfPages());
      assertTrue(new PDFTextStripper().getText(after).codePoints().filter(Character::isLetter).count() > 100);
    }
  }

  /** Runs a program of poppler; what it says, when it has nothing to complain about. */
  private String poppler(String... words) throws IOException, InterruptedException {
    Path complaints = work.resolve("complaints");
    Path said = work.resolve("said");
    Process process;
    try {
      process = new ProcessBuilder(words).redirectOutput(said.toFile()).redirectError(complaints.toFile()).start();
    } catch (IOException missing) {
      throw new AssertionError(words[0] + " is not on this machine. On Debian: apt-get install poppler-utils", missing);
    }
    assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), words[0]);
    assertEquals("", Files.readString(complaints), words[0]);
    assertEquals(0, process.exitValue(), words[0]);
    return Files.readString(said, StandardCharsets.UTF_8);
  }

  /** Without hyphens: poppler leaves out some that divide words, and says others. */
  private static String letters(String text) {
    return text.replaceAll("[-\\s\\u00A0\\u202F\\u00AD\\u000C]+", "");
  }

  /** How often each character stands there, whatever the order in which the lines of columns are told. */
  private static Map<String, Integer> counted(String text) {
    Map<String, Integer> counts = new HashMap<>();
    letters(text).codePoints().forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
    return counts;
  }
}
