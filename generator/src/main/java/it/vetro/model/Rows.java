package it.vetro.model;

import java.util.List;

/**
 * What a file lists.
 *
 * @param all in the order of the file; empty when there is no file
 * @param whole whether every row could be read: where not, nothing can be said of what is missing
 */
public record Rows<T>(List<T> all, boolean whole) {
  public Rows {
    all = List.copyOf(all);
  }
}
