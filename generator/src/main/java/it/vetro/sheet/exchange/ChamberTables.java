package it.vetro.sheet.exchange;

import it.vetro.model.DataTable;
import it.vetro.model.PlanDocument;
import it.vetro.project.ChamberProject;
import it.vetro.read.CsvFormat;
import it.vetro.sheet.Sheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The CSV files that a chamber has or could have. */
public final class ChamberTables {

  private static final List<String> OF_CHAMBER = List.of("scadenzario", "pubblicazioni");
  private static final List<String> OF_DOCUMENT = List.of("obiettivi", "indicatori", "parti", "valori", "note", "misure",
      "modifiche", "risorse", "assegnazioni", "segnalazioni");

  private final Path root;
  private final List<ChamberTable> tables = new ArrayList<>();

  /** @param root the project's folder */
  public ChamberTables(Path root, ChamberProject chamber) {
    this.root = root;
    Path folder = root.resolve("data").resolve(chamber.id());
    List<ChamberTable> found = new ArrayList<>();
    OF_CHAMBER.forEach(what -> found.add(table(what, "", folder, CsvFormat.named(what))));
    for (PlanDocument document : chamber.documents()) {
      Path own = root.resolve(document.at().file()).getParent();
      OF_DOCUMENT.forEach(what -> found.add(table(what, document.id(), own, CsvFormat.named(what))));
      document.dataTables().forEach(table -> found.add(table(document, table)));
    }
    name(found);
  }

  private ChamberTable table(String what, String document, Path folder, CsvFormat format) {
    Path file = folder.resolve(what + ".csv");
    return new ChamberTable(what, document, "", file, relative(file), format.description(), format);
  }

  private ChamberTable table(PlanDocument document, DataTable table) {
    Map<String, String> columns = table.columns().stream()
        .collect(Collectors.toMap(DataTable.Column::id, DataTable.Column::title, (a, b) -> a, LinkedHashMap::new));
    Path yaml = root.resolve(table.at().file());
    Path file = yaml.resolveSibling(table.id() + ".csv");
    return new ChamberTable("tabelle/" + table.id(), document.id(), "", file, relative(file), table.title(),
        CsvFormat.named("righe").with(columns));
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** A sheet is called as its file; where two documents have one of that name, with the document's id behind. */
  private void name(List<ChamberTable> found) {
    Map<String, Long> often = found.stream().collect(Collectors.groupingBy(ChamberTables::stem, Collectors.counting()));
    Set<String> taken = new HashSet<>();
    for (ChamberTable table : found) {
      String stem = stem(table);
      String wanted = often.get(stem) > 1 && !table.document().isEmpty() ? stem + " (" + table.document() + ")" : stem;
      tables.add(table.onSheet(free(wanted, taken)));
    }
  }

  private static String stem(ChamberTable table) {
    return table.what().substring(table.what().indexOf('/') + 1);
  }

  private static String free(String wanted, Set<String> taken) {
    String name = wanted.substring(0, Math.min(wanted.length(), Sheet.NAME_LENGTH));
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String ending = " " + i;
      name = wanted.substring(0, Math.min(wanted.length(), Sheet.NAME_LENGTH - ending.length())) + ending;
    }
    return name;
  }

  /**
   * Those that are meant, whether they are there or not.
   *
   * @param whats names as in {@link ChamberTable#what()}; {@code tabelle} is all of them; empty for all
   * @param document id of a plan or report, which leaves out what is not of it; empty for any
   */
  public List<ChamberTable> select(List<String> whats, String document) {
    return tables.stream()
        .filter(table -> document.isEmpty() || table.document().equals(document))
        .filter(table -> whats.isEmpty() || whats.stream().anyMatch(what -> isMeant(table, what)))
        .toList();
  }

  private static boolean isMeant(ChamberTable table, String what) {
    return table.what().equals(what) || what.equals("tabelle") && table.what().startsWith("tabelle/");
  }

  /** The names that {@link #select} knows. */
  public List<String> whats() {
    List<String> names = new ArrayList<>(tables.stream().map(ChamberTable::what).distinct().toList());
    names.add("tabelle");
    return names;
  }

  /** The plans and reports there are. */
  public List<String> documents() {
    return tables.stream().map(ChamberTable::document).filter(id -> !id.isEmpty()).distinct().toList();
  }

  /** The file of a sheet. */
  Optional<ChamberTable> onSheet(String name) {
    return by(ChamberTable::sheet, name);
  }

  /** The file of that name in the project. */
  Optional<ChamberTable> named(String name) {
    return by(ChamberTable::name, name);
  }

  private Optional<ChamberTable> by(Function<ChamberTable, String> what, String value) {
    return tables.stream().filter(table -> what.apply(table).equals(value)).findFirst();
  }
}
