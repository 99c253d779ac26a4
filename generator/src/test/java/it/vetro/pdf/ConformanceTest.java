package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {

  static Stream<Arguments> documents() {
    List<String> notes = List.of("tiny", "rich", "drawings", "table", "random");
    List<String> html = List.of(Samples.tiny(), Samples.rich(), Samples.drawings(), Samples.table(300), new RandomHtml(7).document());
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

  static Stream<String> edges() {
    return Stream.of(
        "",
        "<svg></svg><svg viewBox='0 0 0 0'></svg><svg width=-1 height=0><path/><text></text></svg><figure></figure>",
        "<figure><figcaption>Sola</figcaption></figure><figure><p>Testo</p><figcaption>Sotto</figcaption></figure>",
        "<table><thead><tr><th><svg><title>In testa</title><rect width=9 height=9 /></svg></thead>" + "<tr><td>x".repeat(90)
            + "</table>",
        "<svg><g transform='scale(0)'><text y=9>nulla</text><circle r=9 stroke=red /></g></svg>",
        "<p></p><h1></h1><ul></ul><table></table><blockquote></blockquote><dl></dl>",
        "<section class=cover></section>",
        "<table><caption>Solo titolo</caption></table>",
        "<table><tr></tr><tr><td></td></tr></table>",
        "<table><thead><tr><th>a<th>b</thead></table>",
        "<table><tr><td rowspan=2>x<td rowspan=2>y<tr></tr><tr><td>1</table>",
        "<table><tr><td><table><tr><th>dentro<td>1</table><td>fuori</table>",
        "<ul><li><table><tr><th>a<td>b</table></li><li></li></ul>",
        "<h1>Titolo<a class=noteref href=#n>1</a></h1><aside class=notes><p id=n></p></aside>",
        "<table><thead><tr><th>a<a class=noteref href=#n>1</a></thead>" + "<tr><td>x".repeat(90)
            + "</table><aside class=notes><p id=n>nota in testa</p></aside>",
        "<h4>Comincia dal quarto</h4><h6>e salta</h6><p><a href='#nessuno'>morto</a></p>",
        "<p>漢字 e <del></del> <strong></strong> <a href='https://www.example.it/'></a></p>",
        "<nav class=toc></nav><p id=x lang=en>text</p><div lang=en><p>more</p></div>",
        "<p><a href='https://www.example.it/è?q=a b'>con accento</a> <a href='http://[x'>rotto</a>",
        "<p>testo <a class=noteref href=#n>1</a></p><aside class=notes><p id=n>" + "molto lunga ".repeat(3000)
            + "</p></aside><p>ancora</p>");
  }

  @ParameterizedTest
  @MethodSource("edges")
  void whatNobodyShouldWriteConformsToo(String html) throws Exception {
    assertEquals(List.of(), failures(html, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), failures(html, PDFAFlavour.PDFA_3_A));
  }

  private static List<String> failures(String html, PDFAFlavour flavour) throws Exception {
    return VeraPdf.failures(Samples.pdf(html).bytes(), flavour);
  }
}
