package it.vetro.sheet.exchange;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds for each row that comes in the row of the file that it was: the one that is equal, or the one with the same
 * key. Of several with one key, the first that is left.
 */
final class RowMatch {

  /** No row. */
  static final int NONE = -1;

  private final int[] oldOfNew;
  private final boolean[] oldTaken;

  private RowMatch(int news, int olds) {
    oldOfNew = new int[news];
    Arrays.fill(oldOfNew, NONE);
    oldTaken = new boolean[olds];
  }

  /**
   * @param olds rows of the file, by cell
   * @param news rows that come in, of the same columns
   * @param key which columns make the key
   */
  static RowMatch of(List<List<String>> olds, List<List<String>> news, List<Integer> key) {
    RowMatch match = new RowMatch(news.size(), olds.size());
    match.pass(olds, news, row -> row);
    if (!key.isEmpty()) {
      match.pass(olds, news, row -> key.stream().map(row::get).toList());
    }
    return match;
  }

  private void pass(List<List<String>> olds, List<List<String>> news, Function<List<String>, List<String>> part) {
    Map<List<String>, Deque<Integer>> free = new HashMap<>();
    for (int i = 0; i < olds.size(); i++) {
      if (!oldTaken[i]) {
        free.computeIfAbsent(part.apply(olds.get(i)), any -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < news.size(); i++) {
      Deque<Integer> same = oldOfNew[i] == NONE ? free.get(part.apply(news.get(i))) : null;
      if (same != null && !same.isEmpty()) {
        oldOfNew[i] = same.remove();
        oldTaken[oldOfNew[i]] = true;
      }
    }
  }

  /** The row of the file that it was, or {@link #NONE}. */
  int oldOf(int row) {
    return oldOfNew[row];
  }

  /** Whether the row of the file is still there. */
  boolean isKept(int old) {
    return oldTaken[old];
  }

  /** Whether the rows that stay stand in another order. */
  boolean isReordered() {
    int last = NONE;
    for (int old : oldOfNew) {
      if (old != NONE && old < last) {
        return true;
      }
      last = Math.max(last, old);
    }
    return false;
  }
}
