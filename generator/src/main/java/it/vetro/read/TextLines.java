package it.vetro.read;

/** Walks over the lines of a text, ended by LF, CRLF or CR, without copying them. */
final class TextLines {

  private final String text;
  private int number;
  private int start;
  private int end;
  private int next;

  TextLines(String text) {
    this.text = text;
  }

  /** Moves to the next line; false when there is none. What follows the last line end is a line, unless empty. */
  boolean next() {
    if (next >= text.length()) {
      return false;
    }
    start = next;
    int lf = text.indexOf('\n', start);
    int limit = lf < 0 ? text.length() : lf;
    int cr = indexOf('\r', start, limit);
    end = cr < 0 ? limit : cr;
    next = end + (cr >= 0 && end + 1 == lf ? 2 : 1);
    number++;
    return true;
  }

  private int indexOf(char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** The line's number, from 1. */
  int number() {
    return number;
  }

  /** Where the line begins in the text. */
  int start() {
    return start;
  }

  /** Where the line ends in the text, its line end left out. */
  int end() {
    return end;
  }

  /** Where the following line begins. */
  int following() {
    return Math.min(next, text.length());
  }

  String line() {
    return text.substring(start, end);
  }
}
