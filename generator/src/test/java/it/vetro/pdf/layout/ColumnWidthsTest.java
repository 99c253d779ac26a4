package it.vetro.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  private record Block(double minWidth, double maxWidth) implements Box {
    @Override
    public List<Chunk> stack(Frame frame) {
      return List.of();
    }
  }

  private final List<Cell> cells = new ArrayList<>();

  @Test
  void shortColumnsShareTheRoomByWhatTheyHold() {
    cells(new Block(10, 100), new Block(10, 300));
    assertArrayEquals(new double[] {200, 600}, in(800, 0, 0), 0.01);
  }

  @Test
  void aLongTextDoesNotStarveTheOthers() {
    cells(new Block(40, 120), new Block(60, 3000));
    double[] widths = in(400, 0, 0);
    assertTrue(widths[0] > 45 && widths[0] < 120, Arrays.toString(widths));
    assertEquals(400, Arrays.stream(widths).sum(), 0.05);
  }

  @Test
  void aNarrowColumnKeepsItsWordsWhenTheWideOnesCannot() {
    cells(new Block(30, 40), new Block(300, 500), new Block(400, 500));
    assertArrayEquals(new double[] {30, 135, 135}, in(300, 0, 0, 0), 0.01);
  }

  @Test
  void aShareAskedForIsGiven() {
    cells(new Block(10, 500), new Block(10, 500), new Block(10, 500));
    double[] widths = in(400, 0.25, 0, 0);
    assertEquals(100, widths[0], 0.01);
    assertEquals(400, Arrays.stream(widths).sum(), 0.05);
  }

  @Test
  void aShareTooSmallForAWordGrows() {
    cells(new Block(80, 90), new Block(10, 500));
    assertEquals(80, in(400, 0.05, 0)[0], 0.01);
  }

  @Test
  void numbersAreNotBroken() {
    cells.add(new Cell(0, 0, 1, 1, new Block(20, 70), true));
    cells.add(new Cell(0, 1, 1, 1, new Block(20, 5000), false));
    assertTrue(in(200, 0, 0)[0] >= 70);
  }

  @Test
  void aCellOverSeveralColumnsWidensThem() {
    cells(new Block(10, 10), new Block(10, 10));
    cells.add(new Cell(1, 0, 1, 2, new Block(100, 100), false));
    assertEquals(100, new ColumnWidths(cells, 0, new double[2]).least(), 0.01);
  }

  private void cells(Block... blocks) {
    for (int i = 0; i < blocks.length; i++) {
      cells.add(new Cell(0, i, 1, 1, blocks[i], false));
    }
  }

  private double[] in(double width, double... shares) {
    return new ColumnWidths(cells, 0, shares).in(width);
  }
}
