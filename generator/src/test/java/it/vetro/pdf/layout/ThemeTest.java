package it.vetro.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.pdf.Samples;
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
    assertTrue(Theme.PAPER.contrastWith(Theme.PRIMARY) >= 4.5, "the name on the band of the title page");
  }

  /** WCAG 2.1, 1.4.11: what guides the eye. The hairlines between rows and facts say nothing that the rows do not. */
  @Test
  void leadersAndStrongRulesStandOutFromThePaper() {
    for (Colour line : List.of(Theme.LEADER, Theme.PRIMARY, Theme.MUTED)) {
      assertTrue(line.contrastWith(Theme.PAPER) >= 3, line + ": " + line.contrastWith(Theme.PAPER));
    }
  }

  @Test
  void aLineOfRunningTextHasNoMoreThanNinetyCharacters() {
    String text = "Ogni anno la Camera di commercio valuta dove c’è più rischio di corruzione e decide come ridurlo.";
    double each = Samples.faces().regular().width(text, Theme.BODY) / text.length();
    double line = Theme.MEASURE / each;
    assertTrue(line >= 75 && line <= 90, "characters: " + line);
  }

  @Test
  void contrastIsMeasuredAsWcagDoes() {
    assertEquals(21, Theme.PAPER.contrastWith(new Colour(0)), 0.001);
    assertEquals(4.54, new Colour(0x767676).contrastWith(Theme.PAPER), 0.005);
  }
}
