package it.vetro.site.view;

import it.vetro.plan.Series;
import java.util.List;
import java.util.Optional;

/**
 * An indicator over the years, ready to be drawn: whole coordinates in a drawing 360 wide, time from left to right. Each
 * role has a shape of its own, and its points are joined only between years that follow each other.
 *
 * @param height of the drawing
 * @param zero where nought stands, from above
 * @param slots the years from the first to the last, those without a figure too
 * @param marks the figures that can be drawn: plain numbers of one unit
 * @param paths the lines that join those of a role
 * @param left whether a starting value, target or result is not among the marks: it is no plain number, or of another unit
 */
public record StoryChart(int height, int zero, List<Slot> slots, List<Mark> marks, List<Path> paths, boolean left) {

  public static final int WIDTH = 360;

  /**
   * A place on the axis.
   *
   * @param x its middle
   * @param year empty for a starting value whose year is not known
   * @param half whether it is the middle of the year
   */
  public record Slot(int x, String year, boolean half) {}

  /**
   * A figure.
   *
   * @param role {@code base}, {@code target}, {@code risultato}
   * @param printed as the document prints it
   * @param label the same, or its number where that is too long to stand in a drawing
   * @param text where the label stands; empty where there is no room for it
   */
  public record Mark(String role, Slot slot, int y, String printed, String label, Optional<Spot> text) {}

  /** A place in the drawing. */
  public record Spot(int x, int y) {}

  /** A line through the marks of a role. */
  public record Path(String role, List<Spot> spots) {}

  /** The roles that are drawn, in the order of the data. */
  public List<String> roles() {
    return marks.stream().map(Mark::role).distinct().sorted().toList();
  }

  /** The drawing of some figures in time order; nothing when they belong to fewer than two times. */
  static Optional<StoryChart> of(List<Series.Point> points) {
    return new StoryDrawing(points).chart();
  }
}
