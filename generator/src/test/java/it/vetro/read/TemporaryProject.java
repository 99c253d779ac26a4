package it.vetro.read;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A project of one test: files written into a temporary folder, and what reading them found. */
final class TemporaryProject {

  private final Path root;
  private final Findings findings = new Findings();
  private final SourceReader reader;

  TemporaryProject(Path root) {
    this.root = root;
    this.reader = new SourceReader(root, findings);
  }

  SourceReader reader() {
    return reader;
  }

  Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] bytes) throws IOException {
    return Files.write(root.resolve(name), bytes);
  }

  List<CsvRow> csv(String schema, String text) throws IOException {
    return reader.csv(write(schema + ".csv", text), schema);
  }

  /** The findings as {@code code file:line:column}. */
  List<String> told() {
    return findings.sorted().stream().map(finding -> finding.code() + " " + finding.at()).toList();
  }

  List<Finding> found() {
    return findings.sorted();
  }
}
