package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.finding.Severity;
import it.vetro.model.CellRef;
import it.vetro.model.DataTable;
import it.vetro.model.DataTable.Over;
import it.vetro.model.DataTable.Row;
import it.vetro.model.PlanDocument;
import it.vetro.model.Reckoning;
import it.vetro.model.Reckoning.Verdict;
import it.vetro.plan.Alarms;
import it.vetro.plan.Decimals;
import it.vetro.plan.arithmetic.TableArithmetic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables: what they declare to add up, and the figures beyond their printed alarm. */
final class TableChecks {

  /** A computed figure that does not come out even is shown with so many decimals. */
  private static final int SHOWN = 6;

  /** Of a formula, in characters: the place in the file shows the rest. */
  private static final int LONGEST = 160;

  /** An id in a formula, of a row, a column or a cell; functions are in capitals. */
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:[./][a-z0-9-]+)*");

  private final PlanDocument document;

  private TableChecks(PlanDocument document) {
    this.document = document;
  }

  static List<Finding> check(PlanDocument document) {
    TableChecks run = new TableChecks(document);
    List<Finding> findings = new ArrayList<>();
    TableArithmetic.of(document).stream().filter(r -> r.verdict() != Verdict.HOLDS).map(run::finding).forEach(findings::add);
    document.dataTables().forEach(table ->
        Alarms.beyond(table).forEach(cell -> findings.add(run.alarm(table, cell))));
    return findings;
  }

  private Finding finding(Reckoning r) {
    return switch (r.verdict()) {
      case NOT_COMPUTABLE -> Finding.notice("tabella.conto-non-calcolabile", r.check().at(),
          where(r) + " non si può verificare: " + obstacle(r) + "." + note(r),
          "Se il documento non stampa quei valori non serve altro; altrimenti completa la tabella.");
      case EXPLAINED_BY_ROUNDING -> Finding.notice("tabella.conto", r.check().at(),
          where(r) + " " + figures(r) + ". Gli arrotondamenti dei valori stampati la spiegano." + note(r),
          "Non è un errore: sul sito restano i valori stampati, con questa nota.");
      default -> new Finding(Severity.labelled(r.check().grade()).orElse(Severity.ERROR), "tabella.conto", r.check().at(),
          where(r) + " " + figures(r) + (r.check().isLimit() ? ": la condizione non vale." : ", che gli arrotondamenti non spiegano.")
              + note(r),
          "Controlla la trascrizione; se il documento stampa così, resta segnalato.", "");
    };
  }

  private String where(Reckoning r) {
    String place = r.place().isEmpty() ? ""
        : r.check().over() == Over.COLUMNS ? ", colonna " + column(r) : ", riga " + row(r);
    return "Nella tabella «" + table(r).title() + "»" + place + ", il conto «" + shortened(readable(r)) + "»";
  }

  /** The formula with the words of the table in place of its ids. */
  private String readable(Reckoning r) {
    return NAME.matcher(r.check().formula()).replaceAll(m -> Matcher.quoteReplacement(words(r, m.group())));
  }

  private String words(Reckoning r, String name) {
    DataTable own = table(r);
    if (r.check().over() == Over.ROWS && own.indexOf(name) >= 0) {
      return own.columns().get(own.indexOf(name)).title();
    }
    if (r.check().over() == Over.COLUMNS && own.row(name).isPresent()) {
      return heading(own.row(name).get());
    }
    int slash = name.indexOf('/');
    DataTable other = slash < 0 ? own : document.dataTable(name.substring(0, slash)).orElse(own);
    String[] cell = name.substring(slash + 1).split("\\.");
    if (cell.length != 2 || other.row(cell[0]).isEmpty() || other.indexOf(cell[1]) < 0) {
      return name;
    }
    String place = heading(other.row(cell[0]).get()) + " (" + other.columns().get(other.indexOf(cell[1])).title() + ")";
    return slash < 0 ? place : place + " di «" + other.title() + "»";
  }

  private static String shortened(String formula) {
    return formula.length() <= LONGEST ? formula : formula.substring(0, LONGEST) + "…";
  }

  /** What is printed, what is computed, and the difference. */
  private String figures(Reckoning r) {
    if (r.figure().isEmpty() || r.check().isLimit()) {
      return "dà " + shown(r.left().orElseThrow()) + " a sinistra e " + shown(r.right().orElseThrow())
          + " a destra: differenza " + signed(r.difference());
    }
    return "dà " + shown(r.computed().orElseThrow()) + ", il documento stampa " + document.printed(r.figure().get())
        + ": differenza " + signed(r.excess());
  }

  private String obstacle(Reckoning r) {
    if (r.without().isEmpty()) {
      return "si divide per zero";
    }
    String cells = r.without().stream().map(this::named).collect(Collectors.joining(", "));
    return (r.without().size() == 1 ? "manca un valore in " : "mancano valori in ") + cells
        + (r.difference().signum() == 0 ? "" : "; senza, " + figures(r));
  }

  private String named(CellRef cell) {
    String text = document.printed(cell);
    return "«" + cell.row() + "." + cell.column() + "»" + (text.isEmpty() ? " (vuota)" : " (stampa «" + text + "»)");
  }

  private static String note(Reckoning r) {
    return r.check().note().isEmpty() ? "" : " " + r.check().note();
  }

  private Finding alarm(DataTable table, CellRef cell) {
    Row row = table.row(cell.row()).orElseThrow();
    return Finding.notice("tabella.soglia", row.at(),
        "Nella tabella «" + table.title() + "», «" + heading(row) + "», colonna «" + table.heading(cell.column())
            + "», il valore " + document.printed(cell) + " è oltre la soglia d'allarme stampata: «"
            + Alarms.condition(table, row).orElse("") + "».",
        "Non serve correggere nulla: il sito lo segnala accanto al valore. Se il testo non lo spiega, spiegalo.");
  }

  private DataTable table(Reckoning r) {
    return document.dataTable(r.table()).orElseThrow();
  }

  private String column(Reckoning r) {
    return "«" + table(r).heading(r.place()) + "»";
  }

  private String row(Reckoning r) {
    return "«" + table(r).row(r.place()).map(TableChecks::heading).orElse(r.place()) + "»";
  }

  private static String heading(Row row) {
    String first = row.cells().isEmpty() ? "" : row.cells().get(0).printed();
    return first.isEmpty() ? row.id() : first;
  }

  private static String shown(BigDecimal amount) {
    return Decimals.atMost(amount, SHOWN);
  }

  private static String signed(BigDecimal difference) {
    return difference.signum() > 0 ? "+" + shown(difference) : shown(difference);
  }
}
