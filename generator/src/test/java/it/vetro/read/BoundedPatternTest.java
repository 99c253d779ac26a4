package it.vetro.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BoundedPatternTest {

  private static final String LIST = "^[a-z]+(-[a-z]+)*( ?\\| ?[a-z]+(-[a-z]+)*)*$";

  @Test
  void aListMatchesAsTheWholePatternWould() {
    BoundedPattern list = new BoundedPattern(LIST);
    Pattern whole = Pattern.compile(LIST);
    for (String text : List.of("", "a", "a|b", "a | b", "a  |b", "a|", "|a", "a||b", " a", "a ", "a-b|c-d", "a|-b", "a| b |c", "a|B", "|")) {
      assertEquals(whole.matcher(text).matches(), list.matches(text), text);
    }
  }

  @Test
  void theEndOfThePatternIsTheEndOfTheText() {
    assertFalse(new BoundedPattern("^[0-9]{4}$").matches("2025\n"));
    assertTrue(new BoundedPattern("^[0-9]{4}$").matches("2025"));
  }

  @Test
  void aLongAddressMatchesAndALongIdDoesNot() {
    assertTrue(new BoundedPattern("^https?://[^\\s]+$").matches("https://prova.example/" + "x".repeat(3_000)));
    assertFalse(new BoundedPattern("^[a-z]+(-[a-z]+)*$").matches("a-".repeat(3_000) + "a"));
  }
}
