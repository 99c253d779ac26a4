package it.vetro.cli;

import it.vetro.finding.Findings;
import it.vetro.grid.Grid;
import it.vetro.grid.GridChange;
import it.vetro.model.JudgedGrid;
import it.vetro.model.JudgedGrid.Judged;
import java.io.PrintWriter;
import java.util.List;

/** Says what taking a judged grid back changes. */
final class GridReport {

  /** Changes that are shown; what is beyond is counted. */
  private static final int MOST_LINES = 100;

  private final PrintWriter out;
  private final PrintWriter err;

  GridReport(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** @param proposals the grid as it would be without judgements */
  void tell(List<GridChange> changes, JudgedGrid judged, Grid proposals) {
    changes.stream().limit(MOST_LINES).forEach(change -> out.println("  " + change.obligation() + ", " + change.what() + ": "
        + quoted(change.before()) + " → " + quoted(change.after())));
    if (changes.size() > MOST_LINES) {
      out.println("  … e altri " + (changes.size() - MOST_LINES) + " cambiamenti");
    }
    List<Judged> values = judged.judgements().stream().filter(j -> !j.value().isEmpty()).toList();
    long asProposed = values.stream().filter(j -> isProposed(j, proposals)).count();
    out.println(judged.year() + ": " + Messages.count(values.size(), "valore giudicato", "valori giudicati") + ", di cui "
        + asProposed + " come Vetro li propone; " + Messages.count(changes.size(), "cambiamento", "cambiamenti") + ".");
  }

  private static boolean isProposed(Judged judged, Grid proposals) {
    return proposals.rows().stream().filter(row -> row.obligation().id().equals(judged.obligation()))
        .anyMatch(row -> row.answers().get(judged.parameter()).value().equals(judged.value()));
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "(vuoto)" : "«" + text.replace('\n', ' ') + "»";
  }

  /** The findings and the last sentence; the exit code. */
  int end(List<GridChange> changes, Findings findings, boolean write) {
    findings.sorted().forEach(finding -> err.println(Messages.line(finding)));
    out.println(Messages.gridEnd(!findings.hasErrors(), !changes.isEmpty(), write));
    out.flush();
    err.flush();
    return findings.hasErrors() ? 1 : 0;
  }
}
