package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LossesTest {

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("pdf.carattere", "<p>Un ideogramma 漢 e basta.</p>"),
        Arguments.of("pdf.parola-larga", "<table><tr>" + "<td>precipitevolissimevolmente".repeat(9) + "</table>"),
        Arguments.of("pdf.riga-alta", "<table><tr><td>" + "molte parole ".repeat(4000) + "</table>"),
        Arguments.of("pdf.collegamento", "<p><a href='#nessuno'>altrove</a></p>"),
        Arguments.of("pdf.collegamento", "<p><a href='../dati/tabella.csv'>dati</a></p>"),
        Arguments.of("pdf.nota", "<p>Testo</p><aside class=notes><p id=n1>Mai chiamata</aside>"),
        Arguments.of("pdf.livello-titolo", "<h1>Uno</h1><h3>Tre</h3>"),
        Arguments.of("pdf.elemento", "<p>Ecco <img src=x.png alt='un grafico'></p>"),
        Arguments.of("pdf.elemento", "<p>Testo <svg aria-label=segno><rect/></svg> e testo</p>"),
        Arguments.of("pdf.disegno-muto", "<svg><text y=20>1</text></svg>"),
        Arguments.of("pdf.disegno-piccolo", "<svg viewBox='0 0 2000 100'><title>a</title><text y=20>1</text></svg>"),
        Arguments.of("pdf.disegno-piccolo", "<table><tr>" + "<td><svg viewBox='0 0 200 50'><title>a</title>"
            .concat("<text y=20>testo</text></svg>").repeat(12) + "</table>"),
        Arguments.of("pdf.disegno", "<svg><title>a</title><text y=20 x=280>esce dal bordo</text></svg>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void whatAReaderWouldLoseIsReportedOnce(String code, String html) {
    List<Finding> findings = Samples.pdf(html).findings();
    assertEquals(List.of(code), findings.stream().map(Finding::code).toList());
    assertEquals("documenti/prova.pdf", findings.get(0).at().file());
  }

  static Stream<Arguments> undrawn() {
    return Stream.of(
        Arguments.of("image", "<image href='x.png' width='10' height='10'/>"),
        Arguments.of("use", "<use href='#a'/>"),
        Arguments.of("foreignObject", "<foreignObject><p>a</p></foreignObject>"),
        Arguments.of("textPath", "<text y=20><textPath href='#a'>lungo</textPath></text>"),
        Arguments.of("linearGradient", "<linearGradient id=g></linearGradient><rect width=9 height=9 fill='url(#g)'/>"),
        Arguments.of("pattern", "<pattern id=g></pattern><rect width=9 height=9 fill='url(#g)'/>"),
        Arguments.of("fill «url(#manca)»", "<rect width=9 height=9 fill='url(#manca)'/>"),
        Arguments.of("fill «peachpuff»", "<rect width=9 height=9 fill=peachpuff />"),
        Arguments.of("filter", "<rect width=9 height=9 filter='url(#f)'/>"),
        Arguments.of("clip-path", "<g style='clip-path: url(#c)'><rect width=9 height=9 /></g>"),
        Arguments.of("marker-end", "<path d='M0 0h9' marker-end='url(#m)'/>"),
        Arguments.of("opacity", "<rect width=9 height=9 opacity=.5 />"),
        Arguments.of("style", "<style>rect { fill: red }</style>"),
        Arguments.of("x con più valori", "<text x='1 2 3' y=20>abc</text>"),
        Arguments.of("path che non si può leggere", "<path d='M0 0L9'/>"),
        Arguments.of("path che non si può leggere", "<path d='L9 9'/>"),
        Arguments.of("polyline che non si può leggere", "<polyline points='1,2,x'/>"),
        Arguments.of("transform=\"rotate(45deg)\"", "<g transform='rotate(45deg)'></g>"),
        Arguments.of("preserveAspectRatio=\"none\"", "<svg preserveAspectRatio=none></svg>"),
        Arguments.of("gruppi uno dentro l’altro oltre 60", "<g>".repeat(80)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("undrawn")
  void whatCannotBeDrawnIsNamedOnceAndTheRestIsDrawn(String name, String svg) {
    PdfDocument pdf = Samples.pdf("<svg viewBox='0 0 100 100'><title>Prova</title>" + svg + svg.replace("id=g", "")
        + "<text y='50'>resto</text></svg>");
    List<Finding> findings = pdf.findings();
    assertEquals(List.of("pdf.disegno"), findings.stream().map(Finding::code).toList());
    assertTrue(findings.get(0).message().contains("«Prova» non si può riportare nel PDF: " + name + "."),
        findings.get(0).message());
  }

  @Test
  void aDecorationInALineIsLeftOutWithoutAWord() {
    assertEquals(List.of(), Samples.pdf("<p>Testo <svg aria-hidden=true><use href=#x /></svg> e testo</p>").findings());
  }

  @Test
  void aGoodDocumentHasNoFindings() {
    assertEquals(List.of(), Samples.pdf(Samples.drawings()).findings());
    assertEquals(List.of(), Samples.pdf(Samples.rich()).findings());
    assertEquals(List.of(), Samples.pdf(Samples.table(40)).findings());
  }

  @Test
  void aMissingCharacterIsNamedWithItsSurroundings() {
    String message = Samples.pdf("<p>Un ideogramma 漢 e basta.</p>").findings().get(0).message();
    assertTrue(message.contains("U+6F22") && message.contains("Un ideogramma"), message);
  }
}
