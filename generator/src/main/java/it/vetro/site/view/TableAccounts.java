package it.vetro.site.view;

import it.vetro.model.CellRef;
import it.vetro.model.DataTable;
import it.vetro.model.PlanDocument;
import it.vetro.model.Reckoning;
import it.vetro.model.Reckoning.Verdict;
import it.vetro.plan.Decimals;
import it.vetro.plan.arithmetic.TableArithmetic;
import it.vetro.site.view.TableView.Account;
import it.vetro.site.view.TableView.AccountMark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the reader of a table where its arithmetic does not come out: what is printed, what it comes to. */
final class TableAccounts {

  /** A computed figure that does not come out even is shown with so many decimals. */
  private static final int SHOWN = 4;

  private final PlanDocument document;
  private final Words words;
  private final Map<String, List<List<Reckoning>>> byTable = new LinkedHashMap<>();

  TableAccounts(PlanDocument document, Words words) {
    this.document = document;
    this.words = words;
    Map<Object, List<Reckoning>> byFormula = TableArithmetic.of(document).stream()
        .filter(r -> r.verdict() == Verdict.WRONG || r.verdict() == Verdict.EXPLAINED_BY_ROUNDING)
        .collect(Collectors.groupingBy(r -> List.of(r.table(), r.check(), r.verdict()), LinkedHashMap::new, Collectors.toList()));
    byFormula.values().forEach(same -> byTable.computeIfAbsent(same.get(0).table(), t -> new ArrayList<>()).add(same));
  }

  /** One account for each formula that does not hold, with all the places where it does not. */
  List<Account> of(DataTable table) {
    return accounts(table).stream().map(same -> new Account(
        same.stream().map(this::sentence).collect(Collectors.joining("; ")),
        same.get(0).verdict() == Verdict.EXPLAINED_BY_ROUNDING, same.get(0).check().note())).toList();
  }

  /** Which of them are about a cell. */
  List<AccountMark> about(DataTable table, DataTable.Row row, DataTable.Column column) {
    CellRef cell = new CellRef(table.id(), row.id(), column.id());
    List<List<Reckoning>> accounts = accounts(table);
    List<AccountMark> marks = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      if (accounts.get(i).stream().flatMap(r -> r.figure().stream()).anyMatch(cell::equals)) {
        marks.add(new AccountMark(i + 1, accounts.get(i).get(0).verdict() == Verdict.EXPLAINED_BY_ROUNDING));
      }
    }
    return marks;
  }

  private List<List<Reckoning>> accounts(DataTable table) {
    return byTable.getOrDefault(table.id(), List.of());
  }

  private String sentence(Reckoning r) {
    boolean limit = r.check().isLimit();
    if (r.figure().isPresent() && !limit) {
      CellRef cell = r.figure().get();
      return words.say("rilievi.figure", Map.of("cell", (cell.table().equals(r.table()) ? "" : title(cell) + ": ") + name(cell),
          "printed", document.printed(cell), "computed", shown(r.computed().orElseThrow()), "difference", signed(r.excess())));
    }
    return words.say(limit ? "rilievi.limit" : "rilievi.sides", Map.of("left", shown(r.left().orElseThrow()),
        "right", shown(r.right().orElseThrow()), "difference", signed(r.difference())));
  }

  /** Row and column; the table too, when the cell stands in another one. */
  private String name(CellRef cell) {
    DataTable table = document.dataTable(cell.table()).orElseThrow();
    String row = table.row(cell.row()).map(r -> r.cells().get(0).printed()).orElse(cell.row());
    String heading = table.heading(cell.column());
    return row.isEmpty() ? heading : row + ", " + heading;
  }

  private String title(CellRef cell) {
    return document.dataTable(cell.table()).map(DataTable::title).orElse(cell.table());
  }

  private static String shown(BigDecimal amount) {
    return Decimals.atMost(amount, SHOWN);
  }

  private static String signed(BigDecimal difference) {
    return (difference.signum() > 0 ? "+" + shown(difference) : shown(difference)).replace('-', '−');
  }
}
