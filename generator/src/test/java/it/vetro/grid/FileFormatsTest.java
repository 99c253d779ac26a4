package it.vetro.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.grid.FileFormats.Openness;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFormatsTest {

  private static final FileFormats FORMATS = new FileFormats(Set.of("documenti/piano.pdf"));

  @ParameterizedTest
  @CsvSource({
    "piani/piano/index.html, '', OPEN",
    "amministrazione-trasparente/bilanci/, '', OPEN",
    "dati/pagamenti.CSV, '', OPEN",
    "dati/pagamenti.csv, XLS, OPEN",
    "documenti/bilancio.xls, '', CLOSED",
    "documenti/bilancio.doc#pagina, HTML, CLOSED",
    "documenti/bilancio.xlsx, '', UNKNOWN",
    "documenti/bilancio.pdf, '', UNKNOWN",
    "documenti/piano.pdf, PDF, OPEN",
    "https://esempio.it/documenti/piano.pdf, PDF, UNKNOWN",
    "https://esempio.it/bilanci, HTML, OPEN",
    "https://esempio.it, '', UNKNOWN",
    "https://esempio.it/scarica?file=a.csv, '', UNKNOWN",
    "documenti/senza-nome, '', UNKNOWN"
  })
  void theNameOfAFileTellsWhetherItsFormatIsOpen(String link, String format, Openness openness) {
    assertEquals(openness, FORMATS.of(FreshnessTest.publication(link, format, "")));
  }
}
