package it.vetro.plan;

import it.vetro.model.Resource;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import it.vetro.read.CsvRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of {@code risorse.csv}. An amount that cannot be read stays unread: what it may mean is for a person. */
final class ResourceRows {

  private final Cells cells;
  private final Set<String> objectives;
  private final Set<String> notes;

  /**
   * @param objectives ids of the document's objectives
   * @param notes ids of its notes
   */
  ResourceRows(Cells cells, Set<String> objectives, Set<String> notes) {
    this.cells = cells;
    this.objectives = objectives;
    this.notes = notes;
  }

  List<Resource> read(List<CsvRow> rows) {
    List<Resource> resources = new ArrayList<>();
    for (CsvRow row : rows) {
      if (!objectives.contains(row.get("obiettivo"))) {
        cells.dangling(row, "obiettivo", row.get("obiettivo"), "L'obiettivo");
      }
      cells.checkNotes(row, notes);
      resources.add(new Resource(row.get("obiettivo"), Resource.Frame.of(row.get("quadro")), year(row),
          Resource.Nature.of(row.get("natura")), row.get("voce"), row.get("importo"), amount(row), row.get("condivisa"),
          row.list("note"), cells.source(row), row.at()));
    }
    return resources;
  }

  private static Optional<Integer> year(CsvRow row) {
    return row.has("anno") ? Optional.of(Integer.valueOf(row.get("anno"))) : Optional.empty();
  }

  private Optional<Value> amount(CsvRow row) {
    String printed = row.get("importo");
    if (row.has("valore")) {
      Optional<Value> stated = Canonical.value(printed, row.get("valore")).flatMap(ResourceRows::money);
      if (stated.isEmpty()) {
        cells.tell(row, "importo", Parsed.of(printed, Problem.UNREADABLE_CANONICAL));
      }
      return stated;
    }
    Parsed<Value> parsed = ValueGrammar.read(printed);
    if (parsed.problem().equals(Optional.of(Problem.GLUED_NOTE))) {
      cells.tell(row, "importo", parsed);
    }
    return read(printed);
  }

  /** The amount that a print tells by itself; nothing when there is none or it cannot be read. */
  static Optional<Value> read(String printed) {
    return printed.isEmpty() ? Optional.empty() : money(ValueGrammar.read(printed).result());
  }

  /** Euro, where the sign is printed or the number stands alone; a dash; nothing else is an amount. */
  private static Optional<Value> money(Value value) {
    if (value instanceof Value.Quantity q) {
      boolean euro = q.unit() == Unit.EURO || (q.unit() == Unit.NUMBER && q.qualifier().isEmpty());
      return euro
          ? Optional.of(new Value.Quantity(q.printed(), q.amount(), Unit.EURO, q.qualifier()))
          : Optional.empty();
    }
    return Optional.of(value).filter(Value::isMissing);
  }
}
