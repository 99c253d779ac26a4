package it.vetro.plan;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.model.CellRef;
import it.vetro.model.DataTable;
import it.vetro.model.DataTable.Check;
import it.vetro.model.DataTable.Column;
import it.vetro.model.DataTable.Over;
import it.vetro.plan.arithmetic.Formula;
import it.vetro.plan.arithmetic.MalformedFormulaException;
import it.vetro.plan.arithmetic.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the YAML file of a table names: its own columns and rows, and the cells of other tables in formulas. */
final class TableReferences {

  private final DataTable table;
  private final TableHeader header;
  private final Findings findings;

  private TableReferences(DataTable table, TableHeader header, Findings findings) {
    this.table = table;
    this.header = header;
    this.findings = findings;
  }

  /** Tells what a table names of itself and does not have. */
  static void check(DataTable table, TableHeader header, Findings findings) {
    TableReferences run = new TableReferences(table, header, findings);
    if (!table.groupedBy().isEmpty()) {
      run.column(table.groupedBy(), "/raggruppa", false);
    }
    table.threshold().ifPresent(t -> {
      run.column(t.column(), "/soglia/colonna", false);
      run.columns(t.values(), "/soglia/valori");
    });
    table.chart().ifPresent(c -> {
      run.rows(c.rows(), "/grafico/righe");
      run.columns(c.columns(), "/grafico/colonne");
    });
    for (int i = 0; i < table.checks().size(); i++) {
      run.places(table.checks().get(i), "/verifiche/" + i + "/solo");
    }
    run.readings(header.readings());
  }

  private void places(Check check, String pointer) {
    if (check.over() == Over.COLUMNS) {
      columns(check.only(), pointer);
    } else if (check.over() == Over.ROWS) {
      rows(check.only(), pointer);
    } else if (!check.only().isEmpty()) {
      findings.add(Finding.error("tabella.formula-illeggibile", header.at(pointer),
          "«solo» va con «per: colonne» o «per: righe»: una formula di celle vale una volta sola.",
          "Togli «solo», oppure aggiungi «per»."));
    }
  }

  private void readings(List<TableHeader.Reading> readings) {
    Set<String> seen = new HashSet<>();
    for (TableHeader.Reading reading : readings) {
      int dot = reading.cell().indexOf('.');
      if (table.cell(reading.cell().substring(0, dot), reading.cell().substring(dot + 1)).isEmpty()) {
        findings.add(unknown("La cella", reading.cell(), reading.at()));
      } else if (!seen.add(reading.cell())) {
        findings.add(Finding.error("tabella.id-doppio", reading.at(),
            "La cella «" + reading.cell() + "» ha due letture.", "Lasciane una sola."));
      }
    }
  }

  private void rows(List<String> ids, String pointer) {
    for (int i = 0; i < ids.size(); i++) {
      if (table.row(ids.get(i)).isEmpty()) {
        findings.add(unknown("La riga", ids.get(i), header.at(pointer + "/" + i)));
      }
    }
  }

  private void columns(List<String> ids, String pointer) {
    for (int i = 0; i < ids.size(); i++) {
      column(ids.get(i), pointer + "/" + i, true);
    }
  }

  private void column(String id, String pointer, boolean ofFigures) {
    int index = table.indexOf(id);
    if (index < 0) {
      findings.add(unknown("La colonna", id, header.at(pointer)));
    } else if (ofFigures && !table.columns().get(index).type().isNumeric()) {
      findings.add(notOfFigures(table.columns().get(index), header.at(pointer)));
    }
  }

  /** The tables without the formulas that cannot be read or name what is not there; these are told. */
  static List<DataTable> withoutUnknown(List<DataTable> tables, Findings findings) {
    Map<String, DataTable> byId = new HashMap<>();
    tables.forEach(t -> byId.put(t.id(), t));
    return tables.stream()
        .map(t -> with(t, t.checks().stream().filter(c -> isSound(t, c, byId, findings)).toList()))
        .toList();
  }

  private static boolean isSound(DataTable table, Check check, Map<String, DataTable> tables, Findings findings) {
    try {
      boolean sound = true;
      for (Name name : Formula.parse(check.formula()).names()) {
        Optional<Finding> wrong = wrong(name, table, check, tables);
        wrong.ifPresent(findings::add);
        sound &= wrong.isEmpty();
      }
      return sound;
    } catch (MalformedFormulaException e) {
      findings.add(Finding.error("tabella.formula-illeggibile", check.at(),
          "La formula «" + check.formula() + "» non si legge: " + e.getMessage() + ".",
          "Scrivila come «totale = voce-1 + voce-2», con uno spazio prima e dopo il meno."));
      return false;
    }
  }

  private static Optional<Finding> wrong(Name name, DataTable table, Check check, Map<String, DataTable> tables) {
    if (name.isCell()) {
      CellRef ref = name.cell(table.id());
      DataTable other = tables.get(ref.table());
      if (other == null) {
        return Optional.of(unknown("La tabella", ref.table(), check.at()));
      }
      return other.cell(ref.row(), ref.column()).isEmpty()
          ? Optional.of(unknown("La cella", name.text(), check.at()))
          : notOfFigures(other, ref.column(), check.at());
    }
    return switch (check.over()) {
      case COLUMNS -> table.row(name.text()).isEmpty()
          ? Optional.of(unknown("La riga", name.text(), check.at()))
          : Optional.empty();
      case ROWS -> table.indexOf(name.text()) < 0
          ? Optional.of(unknown("La colonna", name.text(), check.at()))
          : notOfFigures(table, name.text(), check.at());
      case CELLS -> Optional.of(Finding.error("tabella.formula-illeggibile", check.at(),
          "In una formula senza «per» i nomi sono celle, riga.colonna; «" + name.text() + "» non lo è.",
          "Scrivi riga.colonna, oppure aggiungi «per: colonne» o «per: righe»."));
    };
  }

  private static Optional<Finding> notOfFigures(DataTable table, String column, Position at) {
    Column named = table.columns().get(table.indexOf(column));
    return named.type().isNumeric() ? Optional.empty() : Optional.of(notOfFigures(named, at));
  }

  private static Finding notOfFigures(Column column, Position at) {
    return Finding.error("tabella.colonna-non-numerica", at,
        "La colonna «" + column.id() + "» è di tipo «" + column.type().key() + "»: con i suoi valori non si può contare.",
        "Dai alla colonna il «tipo» dei suoi valori, oppure nomina un'altra colonna.");
  }

  private static Finding unknown(String what, String id, Position at) {
    return Finding.error("tabella.riferimento-ignoto", at, what + " «" + id + "» non esiste.",
        "Correggi l'identificativo, oppure aggiungi ciò che manca.");
  }

  private static DataTable with(DataTable t, List<Check> checks) {
    return new DataTable(t.id(), t.title(), t.chapter(), t.topic(), t.description(), t.dataSource(), t.columns(), t.rows(),
        t.groupedBy(), t.threshold(), t.chart(), checks, t.notes(), t.source(), t.at());
  }
}
