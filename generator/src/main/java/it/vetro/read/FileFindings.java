package it.vetro.read;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.finding.Severity;

/**
 * What is wrong with one file. After {@value #LIMIT} findings it says so once and keeps no more: a broken file of
 * millions of rows must not fill the memory.
 */
final class FileFindings {

  static final int LIMIT = 1_000;

  private final String file;
  private final Findings sink;
  private int count;
  private boolean errors;

  FileFindings(String file, Findings sink) {
    this.file = file;
    this.sink = sink;
  }

  String file() {
    return file;
  }

  Position at(int line, int column) {
    return new Position(file, line, column);
  }

  void error(String code, Position at, String message, String remedy) {
    errors = true;
    keep(Finding.error(code, at, message, remedy));
  }

  void warning(String code, Position at, String message, String remedy) {
    keep(Finding.warning(code, at, message, remedy));
  }

  void notice(String code, Position at, String message, String remedy) {
    keep(Finding.notice(code, at, message, remedy));
  }

  /** Whether an error was found so far. */
  boolean hasErrors() {
    return errors;
  }

  /** Whether reading on would tell nothing more. */
  boolean isFull() {
    return count > LIMIT;
  }

  private void keep(Finding finding) {
    if (isFull()) {
      return;
    }
    count++;
    sink.add(count <= LIMIT ? finding : tooMany(finding.severity()));
  }

  private Finding tooMany(Severity severity) {
    return new Finding(severity, "file.troppi-errori", Position.of(file),
        "Il file ha più di " + LIMIT + " segnalazioni: qui sono elencate solo le prime.",
        "Correggi le prime, che spesso spiegano le altre, e ripeti il controllo.", "");
  }
}
