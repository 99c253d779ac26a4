package it.vetro.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects every finding of a run; safe to use from several threads. */
public final class Findings {

  private final List<Finding> found = new ArrayList<>();

  public synchronized void add(Finding finding) {
    found.add(finding);
  }

  public synchronized void addAll(Collection<Finding> findings) {
    found.addAll(findings);
  }

  /** All findings by file, line and code: the same order on every run. */
  public synchronized List<Finding> sorted() {
    return found.stream().sorted().distinct().toList();
  }

  public synchronized boolean hasErrors() {
    return atLeast(Severity.ERROR);
  }

  /** Whether any finding weighs at least as much as the threshold. */
  public synchronized boolean atLeast(Severity threshold) {
    return found.stream().anyMatch(f -> f.severity().compareTo(threshold) >= 0);
  }
}
