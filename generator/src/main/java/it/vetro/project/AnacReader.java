package it.vetro.project;

import it.vetro.finding.Severity;
import it.vetro.model.ControlAct;
import it.vetro.model.Payment;
import it.vetro.model.Rows;
import it.vetro.read.CsvRow;
import it.vetro.read.SourceReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Reads what a chamber pays and who controls it: {@code pagamenti.csv}, {@code controlli.csv}. Both may be absent. */
final class AnacReader {

  private final SourceReader reader;

  AnacReader(SourceReader reader) {
    this.reader = reader;
  }

  Rows<Payment> payments(Path folder) {
    return rows(folder, "pagamenti", row -> new Payment(
        Integer.parseInt(row.get("anno")), Integer.parseInt(row.get("trimestre")), row.get("categoria"),
        row.get("tipologia"), new BigDecimal(row.get("importo")), row.get("beneficiario")));
  }

  Rows<ControlAct> acts(Path folder) {
    return rows(folder, "controlli", row -> new ControlAct(
        ControlAct.Body.of(row.get("organo")), row.get("tipo"), row.get("titolo"), row.get("data"),
        row.get("documento"), row.get("oggetto"), row.at("documento")));
  }

  private <T> Rows<T> rows(Path folder, String name, Function<CsvRow, T> one) {
    Path file = folder.resolve(name + ".csv");
    if (Files.notExists(file)) {
      return new Rows<>(List.of(), true);
    }
    List<T> rows = reader.csv(file, name).stream().map(one).toList();
    boolean broken = reader.findings().sorted().stream().anyMatch(finding -> finding.severity() == Severity.ERROR
        && file.endsWith(Path.of(finding.at().file())));
    return new Rows<>(rows, !broken);
  }
}
