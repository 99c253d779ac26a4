package it.vetro.plan;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.model.PlanDocument;
import it.vetro.read.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables for tests, written as the files of a document and read by the real reader. */
public final class Tables {

  private static final String PLAN = """
      # yaml-language-server: $schema=../../../schemi/documento.schema.json
      titolo: Prova
      tipo: piano
      anni: [2025, 2026, 2027]
      fonti: { "000": Prova }
      """;

  private final Path folder;
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>(Map.of("piano.yaml", PLAN));
  private final Findings findings = new Findings();

  private Tables(Path folder) {
    this.folder = folder;
  }

  /** A document without tables, in an empty folder. */
  public static Tables in(Path folder) {
    return new Tables(folder);
  }

  /**
   * Adds a table.
   *
   * @param columns each an id, or id and type ({@code posti:conteggio}); the first heads the rows
   */
  public Table table(String id, String... columns) {
    Table table = new Table(this, tables.size() + 1, List.of(columns));
    tables.put(id, table);
    return table;
  }

  /** Adds another file of the document. */
  public Tables file(String name, String text) {
    files.put(name, text);
    return this;
  }

  /** Writes and reads the document. */
  public PlanDocument read() {
    tables.forEach((id, table) -> {
      files.put("tabelle/" + id + ".yaml", table.yaml());
      files.put("tabelle/" + id + ".csv", table.csv());
    });
    Path document = folder.resolve("data/prova/piani/p");
    files.forEach((name, text) -> write(document.resolve(name), text));
    return new PlanReader(new SourceReader(folder, findings), Map.of()).read(document).orElseThrow();
  }

  /** What reading found, as {@code code file:line:column}, the file without its folders. */
  public List<String> found() {
    return findings.sorted().stream().map(f -> f.code() + " " + f.at().toString().replaceAll(".*/", "")).toList();
  }

  /** What reading found. */
  public List<Finding> findings() {
    return findings.sorted();
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table under construction. */
  public static final class Table {

    private final Tables document;
    private final int line;
    private final List<String> columns;
    private final List<String> rows = new ArrayList<>();
    private final List<String> checks = new ArrayList<>();
    private final List<String> more = new ArrayList<>();
    private String ownColumns = "";

    private Table(Tables document, int line, List<String> columns) {
      this.document = document;
      this.line = line;
      this.columns = columns;
    }

    /** The columns beside the declared ones: {@code genere;stato}. */
    public Table with(String names) {
      ownColumns = ";" + names;
      return this;
    }

    /** A row as in the CSV, its id first. */
    public Table row(String line) {
      rows.add(line);
      return this;
    }

    /**
     * A formula.
     *
     * @param over {@code colonne}, {@code righe} or empty
     * @param only ids of columns or rows
     */
    public Table check(String over, String formula, String... only) {
      String per = over.isEmpty() ? "" : "per: " + over + ", ";
      String solo = only.length == 0 ? "" : ", solo: [" + String.join(", ", only) + "]";
      checks.add("  - { " + per + "formula: \"" + formula + "\"" + solo + " }\n");
      return this;
    }

    /** A formula with further keys: {@code grado: attenzione}. */
    public Table graded(String over, String formula, String keys) {
      check(over, formula);
      String last = checks.remove(checks.size() - 1);
      checks.add(last.replace(" }\n", ", " + keys + " }\n"));
      return this;
    }

    /** Further lines of the YAML file. */
    public Table yaml(String lines) {
      more.add(lines + "\n");
      return this;
    }

    /** The document again. */
    public Tables and() {
      return document;
    }

    private String yaml() {
      String declared = columns.stream().map(c -> c.split(":", 2))
          .map(c -> "  - { id: " + c[0] + ", titolo: " + c[0].toUpperCase(Locale.ROOT)
              + (c.length > 1 ? ", tipo: " + c[1] : "") + " }\n")
          .collect(Collectors.joining());
      return "# yaml-language-server: $schema=../../../../schemi/tabella.schema.json\n"
          + "titolo: Tabella di prova\nargomento: finanza\nfonte: \"000:" + line + "\"\ncolonne:\n" + declared
          + (checks.isEmpty() ? "" : "verifiche:\n" + String.join("", checks)) + String.join("", more);
    }

    private String csv() {
      String header = "riga;" + columns.stream().map(c -> c.split(":")[0]).collect(Collectors.joining(";")) + ownColumns;
      return Stream.concat(Stream.of(header), rows.stream()).collect(Collectors.joining("\n", "", "\n"));
    }
  }
}
