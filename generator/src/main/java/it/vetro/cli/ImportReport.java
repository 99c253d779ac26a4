package it.vetro.cli;

import it.vetro.sheet.exchange.TableChange;
import it.vetro.sheet.exchange.TableChange.ChangedCell;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Says what an import changes, file by file. */
final class ImportReport {

  /** Lines about one file; what is beyond is counted. */
  private static final int MOST_LINES = 100;
  private static final int SHOWN = 100;

  private final PrintWriter out;

  ImportReport(PrintWriter out) {
    this.out = out;
  }

  void tell(TableChange change) {
    out.println(change.table().name() + ": " + summary(change));
    List<String> lines = new ArrayList<>();
    change.newColumns().forEach(column -> lines.add("colonna nuova: " + column));
    change.added().forEach(row -> lines.add("riga aggiunta: " + row.label() + " (riga " + row.at().line() + " del foglio)"));
    change.removed().forEach(row -> lines.add("riga tolta: " + row.label()));
    change.changed().forEach(cell -> lines.add(line(cell)));
    if (change.reordered()) {
      lines.add("le righe hanno un altro ordine");
    }
    lines.stream().limit(MOST_LINES).forEach(line -> out.println("  " + line));
    if (lines.size() > MOST_LINES) {
      out.println("  … e altri " + (lines.size() - MOST_LINES) + " cambiamenti");
    }
  }

  private static String summary(TableChange change) {
    return (change.newFile() ? "file nuovo, " : "")
        + Messages.count(change.added().size(), "riga aggiunta", "righe aggiunte") + ", "
        + Messages.count(change.removed().size(), "riga tolta", "righe tolte") + ", "
        + Messages.count(change.changed().size(), "cella cambiata", "celle cambiate");
  }

  private static String line(ChangedCell cell) {
    return cell.row() + ", " + cell.column() + ": " + quoted(cell.before()) + " → " + quoted(cell.after());
  }

  private static String quoted(String text) {
    String line = text.replace('\n', ' ');
    return text.isEmpty() ? "(vuota)" : "«" + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…") + "»";
  }

  void end(List<TableChange> changes, boolean sound, boolean write) {
    if (!sound) {
      out.println("Non è stato scritto niente: ci sono errori da correggere.");
    } else if (changes.isEmpty()) {
      out.println("Nessuna differenza: non c'è niente da scrivere.");
    } else if (write) {
      out.println(changes.size() == 1 ? "Scritto 1 file." : "Scritti " + changes.size() + " file.");
    } else {
      out.println("Non è stato scritto niente: per scrivere, ripeti con --write.");
    }
    out.flush();
  }
}
