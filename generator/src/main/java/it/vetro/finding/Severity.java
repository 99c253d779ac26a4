package it.vetro.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a finding weighs. The order is from the lightest to the heaviest. */
public enum Severity {
  /** Worth knowing: rounding explains it, or a person may want to look. */
  NOTICE("avviso"),
  /** Something a reader of the site would miss. */
  WARNING("attenzione"),
  /** The input is wrong: the site would tell an untruth or cannot be built. */
  ERROR("errore");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The Italian word shown to the user. */
  public String label() {
    return label;
  }

  /** The grade of that Italian word, for data files that state it. */
  public static Optional<Severity> labelled(String label) {
    return Arrays.stream(values()).filter(s -> s.label.equals(label)).findFirst();
  }

  /** The word used in JSON and on the command line: {@code notice}, {@code warning}, {@code error}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
