package it.vetro.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.pdf.text.Colour;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeTest {

  @Test
  void everyColourOfTextCanBeReadOnEveryBackground() {
    for (Colour text : List.of(Theme.TEXT, Theme.MUTED, Theme.PRIMARY, Theme.HEADING)) {
      for (Colour behind : List.of(Theme.PAPER, Theme.TINT)) {
        assertTrue(text.contrastWith(behind) >= 4.5, text + " on " + behind + ": " + text.contrastWith(behind));
      }
    }
  }

  @Test
  void contrastIsMeasuredAsWcagDoes() {
    assertEquals(21, Theme.PAPER.contrastWith(new Colour(0)), 0.001);
    assertEquals(4.54, new Colour(0x767676).contrastWith(Theme.PAPER), 0.005);
  }
}
