package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.pdf.layout.Theme;
import it.vetro.pdf.text.FontFace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class DecimalsTest {

  private static final double TOLERANCE = 0.05;

  /** A line of a cell: its text, and where each of its characters ends. */
  private record Set(String text, List<Double> ends) {

    double endOf(int index) {
      return ends.get(index);
    }

    double last() {
      return ends.get(ends.size() - 1);
    }
  }

  @Test
  void theDigitsOfEveryTextFontAreEquallyWide() {
    for (FontFace face : List.of(Samples.faces().regular(), Samples.faces().bold(), Samples.faces().italic(),
        Samples.faces().boldItalic(), Samples.faces().mono(), Samples.faces().fallback())) {
      for (char digit = '1'; digit <= '9'; digit++) {
        assertEquals(face.width("0", 10), face.width(String.valueOf(digit), 10), 1e-9, face.name() + " " + digit);
      }
    }
  }

  @Test
  void theLastWholeDigitsOfAColumnStandUnderEachOther() throws IOException {
    List<Set> column = column("1.234,5%", "12", "(3,25)", "≥ 15,5 %", "€ 7,00", "1.234.567,89 €", "−4,125", "10,5–12,75",
        "Almeno 9", "—", "8,5<a class=noteref href=#n>1</a>");
    double edge = column.get(0).endOf("1.234".length() - 1);
    String[] whole = {"1.234", "12", "(3", "≥15", "€7", "1.234.567", "−4", "10,5–12", "Almeno9", "—", "8"};
    for (int i = 0; i < whole.length; i++) {
      assertTrue(column.get(i).text().startsWith(whole[i]), column.get(i).text());
      assertEquals(edge, column.get(i).endOf(whole[i].length() - 1), TOLERANCE, column.get(i).text());
    }
  }

  @Test
  void wordsStayAtTheEdgeOfTheCell() throws IOException {
    List<Set> column = column("1,25", "non rilevato", "12", "3 (prima 2)");
    assertEquals(column.get(0).last(), column.get(1).last(), TOLERANCE);
    assertEquals(column.get(0).last(), column.get(3).last(), TOLERANCE);
    assertEquals(column.get(0).last() - Samples.faces().regular().width(",25", Theme.TABLE), column.get(2).last(),
        TOLERANCE);
  }

  @Test
  void aColumnOfWholeNumbersIsFlushRight() throws IOException {
    List<Set> column = column("1.200", "3", "45");
    assertEquals(column.get(0).last(), column.get(1).last(), TOLERANCE);
    assertEquals(column.get(0).last(), column.get(2).last(), TOLERANCE);
  }

  @Test
  void theColumnIsWideEnoughForTheAlignedNumbers() throws IOException {
    String cells = "<tr><td class=num>123.456.789<th>" + "testo ".repeat(300) + "<tr><td class=num>0,123456789<th>x";
    String html = "<table>" + cells + "</table>";
    assertEquals(List.of(), Samples.pdf(html).findings());
    GeometryTest.assertTidy(html);
    List<Set> lines = lines(html).stream().filter(line -> line.text().matches("[01].*")).toList();
    assertEquals(lines.get(0).endOf("123.456.789".length() - 1), lines.get(1).endOf(0), TOLERANCE);
  }

  @Test
  void numbersAreReadInTheOrderOfTheRows() throws IOException {
    try (PDDocument document = Loader.loadPDF(Samples.pdf(table("1,5", "20")).bytes())) {
      assertEquals("a 1,5 a 20", Structure.of(document).all("TBody").findFirst().orElseThrow().words());
    }
  }

  private static List<Set> column(String... cells) throws IOException {
    List<Set> lines = lines(table(cells) + "<aside class=notes><p id=n>nota</aside>");
    return lines.stream().filter(line -> line.text().startsWith("a")).map(line ->
        new Set(line.text().substring(1), line.ends().subList(1, line.ends().size()))).toList();
  }

  private static String table(String... cells) {
    StringBuilder html = new StringBuilder("<table>");
    for (String cell : cells) {
      html.append("<tr><th>a<td class=num>").append(cell);
    }
    return html.append("</table>").toString();
  }

  /** Lines of the first page, spaces left out. */
  private static List<Set> lines(String html) throws IOException {
    List<Set> lines = new ArrayList<>();
    PDFTextStripper stripper = new PDFTextStripper() {
      private double y = -1;
      private StringBuilder text = new StringBuilder();

      @Override
      protected void processTextPosition(TextPosition position) {
        boolean raised = position.getFontSizeInPt() < Theme.TABLE - 1;
        if (position.getUnicode().isBlank() || raised) {
          return;
        }
        if (Math.abs(position.getYDirAdj() - y) > 1) {
          y = position.getYDirAdj();
          text = new StringBuilder();
          lines.add(new Set("", new ArrayList<>()));
        }
        text.append(position.getUnicode());
        List<Double> ends = lines.get(lines.size() - 1).ends();
        ends.add((double) position.getXDirAdj() + position.getWidthDirAdj());
        lines.set(lines.size() - 1, new Set(text.toString(), ends));
      }
    };
    try (PDDocument document = Loader.loadPDF(Samples.pdf(html).bytes())) {
      stripper.getText(document);
    }
    return lines;
  }
}
