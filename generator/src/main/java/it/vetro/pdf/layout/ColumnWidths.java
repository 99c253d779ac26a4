package it.vetro.pdf.layout;

import java.util.Arrays;
import java.util.List;

/** Shares the width of a table among its columns, from the widths of what they hold. */
final class ColumnWidths {

  private final double[] least;
  private final double[] most;
  private final double[] shares;

  /**
   * @param padding left and right in a cell together
   * @param shares part of the table's width asked for each column, 0 when none is
   */
  ColumnWidths(List<Cell> cells, double padding, double[] shares) {
    this.shares = shares;
    this.least = new double[shares.length];
    this.most = new double[shares.length];
    for (Cell cell : cells) {
      if (cell.columns() == 1) {
        double max = cell.box().maxWidth() + padding;
        double min = cell.whole() ? max : cell.box().minWidth() + padding;
        least[cell.column()] = Math.max(least[cell.column()], min);
        most[cell.column()] = Math.max(most[cell.column()], max);
      }
    }
    for (Cell cell : cells) {
      if (cell.columns() > 1) {
        widen(least, cell, cell.box().minWidth() + padding);
      }
    }
    for (int i = 0; i < least.length; i++) {
      most[i] = Math.max(most[i], least[i]);
    }
  }

  double least() {
    return Arrays.stream(least).sum();
  }

  double most() {
    return Arrays.stream(most).sum();
  }

  /** Width of each column; together they fill the width of the table. */
  double[] in(double width) {
    double[] widths = new double[shares.length];
    double room = width;
    boolean[] settled = new boolean[shares.length];
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0) {
        widths[i] = Math.max(shares[i] * width, least[i]);
        settled[i] = true;
        room -= widths[i];
      }
    }
    if (room < sum(least, settled) || allTrue(settled)) {
      return least() < width ? shrunk(asked(width), width) : fitted(asked(width), width);
    }
    double wanted = sum(most, settled);
    for (int i = 0; i < shares.length; i++) {
      if (!settled[i] && wanted <= room) {
        widths[i] = most[i] * room / wanted;
      }
    }
    if (wanted > room) {
      grow(widths, settled, room - sum(least, settled));
    }
    return widths;
  }

  /** Starts from the least widths and gives the room that is left to those who want more, nobody more than it wants. */
  private void grow(double[] widths, boolean[] settled, double free) {
    double left = free;
    boolean[] done = settled.clone();
    for (int i = 0; i < widths.length; i++) {
      if (!settled[i]) {
        widths[i] = least[i];
      }
    }
    while (left > 0.01 && !allTrue(done)) {
      double weights = 0;
      for (int i = 0; i < widths.length; i++) {
        weights += done[i] ? 0 : weight(i);
      }
      double given = 0;
      for (int i = 0; i < widths.length; i++) {
        if (!done[i]) {
          double more = weights == 0 ? 0 : Math.min(left * weight(i) / weights, most[i] - widths[i]);
          widths[i] += more;
          given += more;
          done[i] = most[i] - widths[i] < 0.01;
        }
      }
      left -= given;
    }
  }

  /** How much a column wants, damped so that one long text does not starve the others: the power 3/4. */
  private double weight(int column) {
    double root = Math.sqrt(most[column] - least[column]);
    return root * Math.sqrt(root);
  }

  private double[] asked(double width) {
    double[] asked = new double[shares.length];
    for (int i = 0; i < shares.length; i++) {
      asked[i] = shares[i] > 0 ? Math.max(shares[i] * width, least[i]) : least[i];
    }
    return asked;
  }

  /** Brings what is asked to the total: each column gives or takes in proportion to what it has beyond its least. */
  private double[] shrunk(double[] asked, double total) {
    double beyond = Arrays.stream(asked).sum() - least();
    if (beyond <= 0) {
      return fitted(asked, total);
    }
    double part = (total - least()) / beyond;
    double[] widths = new double[asked.length];
    for (int i = 0; i < asked.length; i++) {
      widths[i] = least[i] + (asked[i] - least[i]) * part;
    }
    return widths;
  }

  private static void widen(double[] widths, Cell cell, double needed) {
    double missing = needed;
    for (int i = 0; i < cell.columns(); i++) {
      missing -= widths[cell.column() + i];
    }
    for (int i = 0; i < cell.columns() && missing > 0; i++) {
      widths[cell.column() + i] += missing / cell.columns();
    }
  }

  /** Fits widths into a total: the narrow columns keep what they need, the widest become equal. */
  private static double[] fitted(double[] widths, double total) {
    double[] sorted = widths.clone();
    Arrays.sort(sorted);
    double left = total;
    double cap = 0;
    for (int i = 0; i < sorted.length; i++) {
      cap = left / (sorted.length - i);
      if (sorted[i] > cap) {
        break;
      }
      left -= sorted[i];
    }
    double widest = cap;
    double[] capped = Arrays.stream(widths).map(w -> Math.min(w, widest)).toArray();
    double spare = (total - Arrays.stream(capped).sum()) / capped.length;
    return Arrays.stream(capped).map(w -> w + spare).toArray();
  }

  private static double sum(double[] widths, boolean[] without) {
    double sum = 0;
    for (int i = 0; i < widths.length; i++) {
      sum += without[i] ? 0 : widths[i];
    }
    return sum;
  }

  private static boolean allTrue(boolean[] flags) {
    for (boolean flag : flags) {
      if (!flag) {
        return false;
      }
    }
    return true;
  }
}
