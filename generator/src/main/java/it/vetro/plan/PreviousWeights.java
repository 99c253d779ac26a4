package it.vetro.plan;

import it.vetro.finding.Finding;
import it.vetro.model.Weight;
import it.vetro.read.CsvRow;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The weights before the amendments, which stand in {@code modifiche.csv} as printed. */
final class PreviousWeights {

  private final Cells cells;
  private final Map<String, Optional<BigDecimal>> byElement = new HashMap<>();

  PreviousWeights(Cells cells, List<CsvRow> amendments) {
    this.cells = cells;
    amendments.stream().filter(row -> row.get("campo").equals("peso")).forEach(this::add);
  }

  private void add(CsvRow row) {
    String printed = row.get("precedente");
    if (printed.isEmpty()) {
      byElement.putIfAbsent(row.get("elemento"), Optional.empty());
      return;
    }
    Optional<BigDecimal> weight = Cells.printedWeight(printed);
    if (weight.isEmpty()) {
      cells.findings().add(Finding.error("piano.valore-illeggibile", row.at("precedente"),
          "Il peso precedente «" + printed + "» non si legge come una percentuale.",
          "Scrivi il peso che c'era prima, per esempio 30 oppure 30%."));
      return;
    }
    byElement.putIfAbsent(row.get("elemento"), weight);
  }

  /** The weight of an element, now and before. */
  Weight of(CsvRow row) {
    Optional<BigDecimal> current = cells.decimal(row, "peso");
    Optional<BigDecimal> previous = byElement.get(row.get("id"));
    return previous == null ? Weight.of(current) : new Weight(current, previous, true);
  }
}
