package it.vetro.model;

import java.util.List;

/**
 * A change of the legal tree.
 *
 * @param date of the act, or from when it holds: ISO day, month or year, as far as the sources say
 * @param act which norm or order made it
 * @param text what changed
 * @param obligations ids of the obligations it touched; may be empty
 * @param confirmed whether the act itself was read, and not only what others say of it
 * @param source where it comes from
 */
public record LawChange(String date, String act, String text, List<String> obligations, boolean confirmed, String source) {

  public LawChange {
    obligations = List.copyOf(obligations);
  }
}
