package it.vetro.read;

import it.vetro.finding.Findings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the files of a project. What is wrong with a file goes to the findings, all of it; a file with errors
 * gives what could be read, or nothing. Safe to use from several threads.
 */
public final class SourceReader {

  private final Path root;
  private final Path absoluteRoot;
  private final Findings findings;

  /**
   * @param root the project's folder; positions are relative to it
   * @param findings where the mistakes go
   */
  public SourceReader(Path root, Findings findings) {
    this.root = root;
    this.absoluteRoot = root.toAbsolutePath().normalize();
    this.findings = findings;
  }

  /**
   * Reads a YAML file against a schema of {@code data/schemi}, named without its ending: {@code uffici}. A file with
   * errors gives nothing.
   */
  public Optional<YamlFile> yaml(Path file, String schema) {
    FileFindings own = findingsOf(file);
    return new TextLoader(own).load(file, Limits.TEXT_BYTES)
        .flatMap(text -> new YamlReader(Schemas.named(schema), own).read(text));
  }

  /**
   * Reads a CSV file; each row is checked against the schema. Rows with errors are left out, and so are all rows when
   * a column that they need is missing. A row of empty cells states nothing and is skipped.
   */
  public List<CsvRow> csv(Path file, String schema) {
    return csv(file, schema, Map.of());
  }

  /**
   * Same for a file with columns of its own beside those of the schema, which must be there and hold any text.
   *
   * @param columns what each of its own columns holds, by name
   */
  public List<CsvRow> csv(Path file, String schema, Map<String, String> columns) {
    FileFindings own = findingsOf(file);
    return new TextLoader(own).load(file, Limits.CSV_BYTES)
        .map(text -> new CsvReader(Schemas.named(schema).with(columns), own).read(text))
        .orElse(List.of());
  }

  /**
   * The text of a CSV file and its rows, checked for nothing but their form: encoding and quotes. Nothing when that is
   * wrong.
   */
  public Optional<CsvText> csvText(Path file) {
    FileFindings own = findingsOf(file);
    return new TextLoader(own).load(file, Limits.CSV_BYTES).map(text -> CsvText.of(text, own)).filter(rows -> !own.hasErrors());
  }

  /** Reads a Markdown file with JBake's header. A file with errors gives nothing. */
  public Optional<MarkdownFile> markdown(Path file) {
    FileFindings own = findingsOf(file);
    return new TextLoader(own).load(file, Limits.TEXT_BYTES)
        .flatMap(text -> new MarkdownReader(Schemas.named("pagina"), own).read(text));
  }

  private FileFindings findingsOf(Path file) {
    Path relative = absoluteRoot.relativize(file.toAbsolutePath().normalize());
    String name = relative.toString().replace('\\', '/');
    return new FileFindings(name, findings);
  }

  public Path root() {
    return root;
  }

  public Findings findings() {
    return findings;
  }
}
