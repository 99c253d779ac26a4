package it.vetro.pdf.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A stretch of text of one element. It holds its place in the reading order from the moment it is read, whenever and
 * wherever its words are painted.
 */
public final class Leaf implements Kid {

  /** Text that belongs to no element: page numbers, repeated headings of a table. */
  public static final Leaf ARTIFACT = new Leaf(null);

  private final Tag parent;
  private final List<Mark> marks = new ArrayList<>(1);

  Leaf(Tag parent) {
    this.parent = parent;
  }

  /** A marked-content sequence: its page, from 0, and its number on that page (MCID). */
  public record Mark(int page, int id) {}

  /** The element the text belongs to; none for {@link #ARTIFACT}. */
  public Tag parent() {
    return parent;
  }

  /** Notes that a part of the text was painted as this sequence. */
  public void painted(Mark mark) {
    if (this == ARTIFACT) {
      throw new IllegalStateException("an artifact has no place in the structure");
    }
    marks.add(mark);
  }

  /** Where the text was painted, in the order of painting. */
  public List<Mark> marks() {
    return Collections.unmodifiableList(marks);
  }
}
