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
        Arguments.of("pdf.elemento", "<svg><text>1</text></svg>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void whatAReaderWouldLoseIsReportedOnce(String code, String html) {
    List<Finding> findings = Samples.pdf(html).findings();
    assertEquals(List.of(code), findings.stream().map(Finding::code).toList());
    assertEquals("documenti/prova.pdf", findings.get(0).at().file());
  }

  @Test
  void aGoodDocumentHasNoFindings() {
    assertEquals(List.of(), Samples.pdf(Samples.rich()).findings());
    assertEquals(List.of(), Samples.pdf(Samples.table(40)).findings());
  }

  @Test
  void aMissingCharacterIsNamedWithItsSurroundings() {
    String message = Samples.pdf("<p>Un ideogramma 漢 e basta.</p>").findings().get(0).message();
    assertTrue(message.contains("U+6F22") && message.contains("Un ideogramma"), message);
  }
}
