package it.vetro.web;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A page as the browser prints it on A4. */
final class PrintedPage {

  private static final int SHORTEST = 4;
  private static final int LONG = 10;

  private static final String SHOWN = """
      const words = [], walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (!parent.closest('.visually-hidden') && parent.checkVisibility()) words.push(walker.currentNode.data);
      }
      return words.join(' ')""";

  private PrintedPage() {}

  /** The words of the page that are not on paper: beyond the edge of a sheet the browser prints nothing. */
  static List<String> lost(Browser browser) throws IOException {
    String shown = browser.onPaper(() -> (String) browser.driver().executeScript(SHOWN));
    Map<String, Object> printed = browser.driver().executeCdpCommand("Page.printToPDF",
        Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true));
    try (PDDocument pdf = Loader.loadPDF(Base64.getDecoder().decode((String) printed.get("data")))) {
      String paper = letters(new PDFTextStripper().getText(pdf));
      return Arrays.stream(shown.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= SHORTEST).distinct()
          .filter(word -> !paper.contains(letters(word)) && !inTwo(letters(word), paper)).limit(5).map(word -> "not on paper: " + word).toList();
    }
  }

  /** A long word may go on in the next line of its cell, far from its beginning in the text of the sheet. */
  private static boolean inTwo(String word, String paper) {
    return word.length() > LONG && IntStream.range(LONG / 2, word.length())
        .anyMatch(i -> paper.contains(word.substring(0, i)) && paper.contains(word.substring(i)));
  }

  /** Without spaces and line ends, within which a word may be broken, and without ligatures. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
