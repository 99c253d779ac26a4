package it.vetro.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.cli.CommandLine;
import it.vetro.finding.Findings;
import it.vetro.project.WorkingCopy;
import it.vetro.sheet.ReadSheet;
import it.vetro.sheet.SheetFormat;
import it.vetro.sheet.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public schedule as files to download. */
class ScheduleSheetsTest {

  @TempDir private Path folder;
  private Path site;

  @BeforeEach
  void build() {
    WorkingCopy project = WorkingCopy.in(folder.resolve("progetto"));
    project.write("data/prova/scadenzario.csv", """
        obbligo;elabora;trasmette;pubblica;verifica;termine;giorni;monitoraggio;nota;fonte
        ob-001;segreteria-generale|registro-imprese;segreteria-generale;;;Entro 20 giorni;20;Semestrale;=1+1;000:40
        ob-001;registro-imprese;;segreteria-generale;;;;;;000:41
        """);
    CommandLine.Run run = CommandLine.run("build", "--no-pdf", "--project", project.root().toString(),
        "--output", folder.resolve("uscita").toString(), "--date", "2025-06-30");
    site = folder.resolve("uscita/prova");
    assertTrue(Files.isDirectory(site), run.toString());
  }

  @Test
  void aRowForEachLineOfTheScheduleAndOneForAnObligationNobodyAnswersFor() throws IOException {
    List<String> lines = Files.readAllLines(site.resolve("documenti/scadenzario.csv"));
    assertTrue(lines.get(0).startsWith("\uFEFFObbligo;Sezione;Sotto-sezione;"), lines.get(0));
    List<String> first = lines.stream().filter(line -> line.startsWith("ob-001;")).toList();
    assertEquals(2, first.size());
    assertTrue(first.get(0).contains("Segreteria generale|Registro delle imprese"), first.get(0));
    assertTrue(first.get(0).endsWith(";Entro 20 giorni;Semestrale;=1+1"), first.get(0));
    List<String> nobody = lines.stream().filter(line -> line.startsWith("ob-002;")).toList();
    assertEquals(1, nobody.size());
    assertTrue(nobody.get(0).endsWith(";;;;;;;"), nobody.get(0));
  }

  @Test
  void theThreeFormatsHoldTheSame() throws IOException {
    assertEquals(cells(SheetFormat.CSV), cells(SheetFormat.XLSX));
    assertEquals(cells(SheetFormat.CSV), cells(SheetFormat.ODS));
  }

  private List<List<String>> cells(SheetFormat format) {
    Findings findings = new Findings();
    ReadSheet sheet = new WorkbookReader(site.resolve("documenti/scadenzario" + format.ending()), findings).read(format).orElseThrow().get(0);
    assertEquals(List.of(), findings.sorted());
    return sheet.rows().stream().map(row -> row.cells().stream()
        .filter(cell -> !cell.text().isEmpty()).map(cell -> cell.column() + " " + cell.text()).toList()).toList();
  }

  @Test
  void thePageOffersThem() throws IOException {
    List<String> links = Jsoup.parse(site.resolve("scadenzario/index.html").toFile()).select(".v-scarica:not(.v-insiemi) a").eachAttr("href");
    assertEquals(List.of("../documenti/scadenzario.xlsx", "../documenti/scadenzario.ods", "../documenti/scadenzario.csv"), links);
  }
}
