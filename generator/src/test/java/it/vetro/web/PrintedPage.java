package it.vetro.web;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A page as the browser prints it on A4. */
final class PrintedPage {

  private static final int SHORTEST = 4;

  private static final String SHOWN = """
      const unseen = document.querySelectorAll('main .visually-hidden');
      for (const e of unseen) e.hidden = true;
      const text = document.querySelector('main').innerText;
      for (const e of unseen) e.hidden = false;
      return text""";

  private PrintedPage() {}

  /** The words of the page that are not on paper: beyond the edge of a sheet the browser prints nothing. */
  static List<String> lost(Browser browser) throws IOException {
    String shown = browser.onPaper(() -> (String) browser.driver().executeScript(SHOWN));
    Map<String, Object> printed = browser.driver().executeCdpCommand("Page.printToPDF",
        Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true));
    try (PDDocument pdf = Loader.loadPDF(Base64.getDecoder().decode((String) printed.get("data")))) {
      String paper = letters(new PDFTextStripper().getText(pdf));
      return Arrays.stream(shown.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= SHORTEST).distinct()
          .filter(word -> !paper.contains(letters(word))).limit(5).map(word -> "not on paper: " + word).toList();
    }
  }

  /** Without spaces and line ends, within which a word may be broken, and without ligatures. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
