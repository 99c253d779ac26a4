package it.vetro.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a place for the words of each mark of a drawing, so that none covers another or a mark. */
final class StoryLabels {

  private static final int LETTER = 8;
  private static final int LINE = 14;
  private static final int MARK = 8;
  private static final int HIGHEST = 13;

  private final List<StoryChart.Mark> marks;
  private final int bottom;
  private final List<Box> taken = new ArrayList<>();

  /** A rectangle in the drawing. */
  private record Box(int left, int top, int right, int bottom) {
    private boolean touches(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /**
   * @param bottom the line below which the words of a mark do not go
   */
  StoryLabels(List<StoryChart.Mark> marks, int bottom) {
    this.marks = marks;
    this.bottom = bottom;
  }

  List<StoryChart.Mark> placed() {
    List<StoryChart.Mark> placed = new ArrayList<>();
    for (StoryChart.Mark mark : marks) {
      Optional<StoryChart.Spot> spot = twin(placed, mark) ? Optional.empty() : place(mark);
      placed.add(new StoryChart.Mark(mark.role(), mark.slot(), mark.y(), mark.printed(), mark.label(), spot));
    }
    return placed;
  }

  /** Two figures that print the same at the same place need their words once. */
  private static boolean twin(List<StoryChart.Mark> placed, StoryChart.Mark mark) {
    return placed.stream().anyMatch(m -> m.slot().equals(mark.slot()) && m.y() == mark.y() && m.label().equals(mark.label())
        && m.text().isPresent());
  }

  private Optional<StoryChart.Spot> place(StoryChart.Mark mark) {
    boolean lower = marks.stream().anyMatch(m -> m.slot().equals(mark.slot()) && m.y() < mark.y());
    int above = mark.y() - MARK - 4;
    int below = mark.y() + MARK + LINE;
    for (int y : lower ? new int[] {below, above, below + LINE, above - LINE} : new int[] {above, below, above - LINE, below + LINE}) {
      int width = mark.label().length() * LETTER;
      int x = Math.max(width / 2 + 2, Math.min(mark.slot().x(), StoryChart.WIDTH - width / 2 - 2));
      Box box = new Box(x - width / 2, y - LINE + 2, x + width / 2, y + 3);
      boolean free = taken.stream().noneMatch(box::touches) && marks.stream().map(StoryLabels::box).noneMatch(box::touches);
      if (y >= HIGHEST && y <= bottom && free) {
        taken.add(box);
        return Optional.of(new StoryChart.Spot(x, y));
      }
    }
    return Optional.empty();
  }

  private static Box box(StoryChart.Mark mark) {
    return new Box(mark.slot().x() - MARK, mark.y() - MARK, mark.slot().x() + MARK, mark.y() + MARK);
  }
}
