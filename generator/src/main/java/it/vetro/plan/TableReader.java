package it.vetro.plan;

import it.vetro.finding.Finding;
import it.vetro.finding.Position;
import it.vetro.finding.VetroException;
import it.vetro.model.DataTable;
import it.vetro.model.DataTable.Row;
import it.vetro.model.Note;
import it.vetro.model.SourceLines;
import it.vetro.read.SourceReader;
import it.vetro.read.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the tables of a document that are not of indicators: the pairs of files in its folder {@code tabelle}. */
final class TableReader {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern PART = Pattern.compile("(?<id>.+)\\.(yaml|csv)");
  private static final Comparator<DataTable> BY_SOURCE = Comparator
      .comparing((DataTable t) -> t.source().spans().stream().map(SourceLines.Span::source).findFirst().orElse("~"))
      .thenComparing(t -> t.source().spans().stream().map(SourceLines.Span::first).findFirst().orElse(0))
      .thenComparing(DataTable::id);

  private final SourceReader reader;
  private final Cells cells;

  TableReader(SourceReader reader, Cells cells) {
    this.reader = reader;
    this.cells = cells;
  }

  /**
   * The tables by the first line of their source.
   *
   * @param document the document's folder
   * @param notes ids of the document's notes
   */
  List<DataTable> read(Path document, Set<String> notes) {
    Path folder = document.resolve("tabelle");
    List<DataTable> tables = new ArrayList<>();
    for (String id : ids(folder)) {
      checkName(folder, id);
      reader.yaml(folder.resolve(id + ".yaml"), "tabella").map(file -> table(folder, id, file, notes)).ifPresent(tables::add);
    }
    return TableReferences.withoutUnknown(tables, cells.findings()).stream().sorted(BY_SOURCE).toList();
  }

  /** The names of the files, without their endings: a table whose other file is missing is told when it is read. */
  private static List<String> ids(Path folder) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> PART.matcher(f.getFileName().toString())).filter(m -> m.matches()).map(m -> m.group("id"))
          .distinct().sorted().toList();
    } catch (IOException e) {
      throw VetroException.unreadable("La cartella non si legge: " + folder, e);
    }
  }

  private void checkName(Path folder, String id) {
    if (!ID.matcher(id).matches()) {
      String file = reader.root().relativize(folder.resolve(id + ".yaml")).toString().replace('\\', '/');
      cells.findings().add(Finding.error("tabella.nome-file", Position.of(file),
          "Il nome del file «" + id + "» non può essere l'identificativo di una tabella.",
          "Comincia con una lettera; poi solo lettere minuscole senza accento, cifre e trattini, ad esempio stato-patrimoniale."));
    }
  }

  private DataTable table(Path folder, String id, YamlFile file, Set<String> documentNotes) {
    TableHeader header = new TableHeader(file, cells);
    List<Note> notes = header.notes(id);
    Set<String> known = new HashSet<>(documentNotes);
    notes.stream().filter(note -> !known.add(note.id())).forEach(note -> duplicate("La nota", note.id(), note.at()));
    List<Row> rows = new TableRows(cells, header.columns(), header.readings(), known)
        .read(reader.csv(folder.resolve(id + ".csv"), "righe", header.descriptions()));
    DataTable table = new DataTable(id, header.text("titolo"), header.text("capitolo"), header.topic(),
        header.text("descrizione"), header.text("fonte_dati"), header.columns(), rows, header.text("raggruppa"),
        header.threshold(), header.chart(), header.checks(), notes, header.source(), header.at());
    checkColumns(table, header);
    TableReferences.check(table, header, cells.findings());
    tellConditions(table);
    return table;
  }

  private void checkColumns(DataTable table, TableHeader header) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < table.columns().size(); i++) {
      String column = table.columns().get(i).id();
      if (!seen.add(column)) {
        duplicate("La colonna", column, header.at("/colonne/" + i + "/id"));
      }
    }
  }

  private void duplicate(String what, String id, Position at) {
    cells.findings().add(Finding.error("tabella.id-doppio", at, what + " «" + id + "» c'è due volte.",
        "Dai a ciascuna un identificativo diverso."));
  }

  /** Tells the alarm conditions that are printed and not understood: their cells would never be marked. */
  private void tellConditions(DataTable table) {
    Alarms.unreadable(table).forEach((row, printed) -> cells.findings().add(
        Finding.warning("tabella.soglia-illeggibile", row.at(),
            "La condizione «" + printed + "» della riga «" + row.id() + "» non si capisce: nessun valore sarà segnalato.",
            "Vetro capisce «se > 100%», «se < 100%», «se negativo»; correggi la trascrizione, o togli «soglia».")));
  }
}
