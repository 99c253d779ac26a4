package it.vetro.project;

import it.vetro.model.ControlAct;
import it.vetro.model.Payment;
import it.vetro.read.CsvRow;
import it.vetro.read.SourceReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads what a chamber pays and who controls it: {@code pagamenti.csv}, {@code controlli.csv}. Both may be absent. */
final class AnacReader {

  private final SourceReader reader;

  AnacReader(SourceReader reader) {
    this.reader = reader;
  }

  List<Payment> payments(Path folder) {
    return rows(folder, "pagamenti").stream().map(row -> new Payment(
        Integer.parseInt(row.get("anno")), Integer.parseInt(row.get("trimestre")), row.get("categoria"),
        row.get("tipologia"), new BigDecimal(row.get("importo")), row.get("beneficiario"))).toList();
  }

  List<ControlAct> acts(Path folder) {
    return rows(folder, "controlli").stream().map(row -> new ControlAct(
        ControlAct.Body.of(row.get("organo")), row.get("tipo"), row.get("titolo"), row.get("data"),
        row.get("documento"), row.get("oggetto"), row.at("documento"))).toList();
  }

  private List<CsvRow> rows(Path folder, String name) {
    Path file = folder.resolve(name + ".csv");
    return Files.exists(file) ? reader.csv(file, name) : List.of();
  }
}
