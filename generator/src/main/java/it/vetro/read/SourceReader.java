package it.vetro.read;

import it.vetro.finding.Findings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads the files of a project. What is wrong with a file goes to the findings, all of it; a file with errors
 * gives what could be read, or nothing.
 */
public final class SourceReader {

  private final Path root;
  private final Findings findings;

  /**
   * @param root the project's folder; positions are relative to it
   * @param findings where the mistakes go
   */
  public SourceReader(Path root, Findings findings) {
    this.root = root;
    this.findings = findings;
  }

  /** Reads a YAML file against a schema of {@code data/schemi}, named without its ending: {@code uffici}. */
  public Optional<YamlFile> yaml(Path file, String schema) {
    throw new UnsupportedOperationException();
  }

  /** Reads a CSV file; each row is checked against the schema. Rows with errors are left out. */
  public List<CsvRow> csv(Path file, String schema) {
    throw new UnsupportedOperationException();
  }

  /** Reads a Markdown file with JBake's header. */
  public Optional<MarkdownFile> markdown(Path file) {
    throw new UnsupportedOperationException();
  }

  public Path root() {
    return root;
  }

  public Findings findings() {
    return findings;
  }
}
