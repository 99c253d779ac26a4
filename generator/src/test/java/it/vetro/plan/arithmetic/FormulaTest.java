package it.vetro.plan.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.vetro.model.CellRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

  private static final Map<String, String> AMOUNTS = Map.of("a", "7", "b", "2", "a-b", "100", "c", "0", "t/r.c", "0.05");

  private static BigDecimal amount(Name name) {
    return new BigDecimal(AMOUNTS.get(name.text()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "a + b * 3|13", "(a + b) * 3|27", "a - b|5", "a-b|100", "a - -b|9", "a / b|3.5", "SUM(a, b, a-b)|109", "ABS(b - a)|5",
      "MIN(a, b)|2", "MAX(a, b)|7", "ROUND(a / 3, 2)|2.33", "ROUND(b + 0.5, 0)|3", "0.5 * a|3.5", "t/r.c * 2|0.10",
      "a/b|3.5", "ROUND(-2.5, 0)|-3"})
  void aSideComesToItsValue(String side, BigDecimal value) throws Exception {
    Formula formula = Formula.parse("a = " + side);
    assertEquals(0, value.compareTo(formula.right().value(FormulaTest::amount).orElseThrow()), side);
  }

  @Test
  void aDivisionIsExactToThe34thDigit() throws Exception {
    assertEquals(new BigDecimal("2.333333333333333333333333333333333"),
        Formula.parse("a / 3 = b").left().value(FormulaTest::amount).orElseThrow());
    assertEquals(Optional.empty(), Formula.parse("a / c = b").left().value(FormulaTest::amount));
  }

  @Test
  void productsOfPrintedFiguresAreExact() throws Exception {
    BigDecimal large = new BigDecimal("173250475473.99");
    assertEquals(large.multiply(large), Formula.parse("x * y = z").left().value(name -> large).orElseThrow());
  }

  @Test
  void namesAreRowsColumnsOrCellsAndAHyphenIsPartOfThem() throws Exception {
    Formula formula = Formula.parse("totale.al-2024 >= passivo/totale.al-2024 - riga-1 + riga-1");
    assertEquals(List.of("totale.al-2024", "passivo/totale.al-2024", "riga-1"),
        formula.names().stream().map(Name::text).toList());
    assertEquals(new CellRef("attivo", "totale", "al-2024"), formula.names().get(0).cell("attivo"));
    assertEquals(new CellRef("passivo", "totale", "al-2024"), formula.names().get(1).cell("attivo"));
    assertFalse(formula.names().get(2).isCell());
    assertEquals(Comparison.AT_LEAST, formula.comparison());
    assertEquals(Optional.of(new Name("totale.al-2024")), formula.left().alone());
    assertEquals(Optional.empty(), formula.right().alone());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "a + b|true", "b - a|true", "b + c|false", "SUM(b, a)|true", "-a|true", "a * b|false", "a / b|false", "a * 2|true",
      "b + a * c|false", "b + a * 2|true", "ROUND(a + b, 2)|true", "MAX(a, b)|false", "3|true", "b|false"})
  void onlyInAnAdditionANameMayGoWithoutAFigure(String side, boolean hasFigure) throws Exception {
    assertEquals(hasFigure, Formula.parse("x = " + side).right().hasFigure(Set.of(new Name("a"))), side);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "a", "a + b", "a = ", "= a", "a = b = c", "a < b < c", "a = b +", "a = (b", "a = b)", "a = b c", "a = 2b", "a = 2 b",
      "a = MEDIA(b)", "a = SUM", "a = SUM()", "a = SUM + b", "a = ABS(b, c)", "a = ROUND(b)", "a = b ^ 2", "a = b % 2",
      "a = B", "a = b_c", "a = b.c.d", "a = 1.", "a = 1,5", "a = 1e5", "a = 0x1F", "a = \"b\"", "a = b == c",
      "a = b;c", "a = $b", "a = b and c", "a != b"})
  void whatIsNoFormulaIsSaid(String text) {
    MalformedFormulaException wrong = assertThrows(MalformedFormulaException.class, () -> Formula.parse(text), text);
    assertFalse(wrong.getMessage().isBlank());
  }

  @Test
  void aFormulaOfThousandsOfSignsIsGivenUp() {
    for (String side : List.of("-".repeat(3_900) + "a", "(".repeat(1_900) + "a" + ")".repeat(1_900), "a" + "+a".repeat(1_900))) {
      assertThrows(MalformedFormulaException.class, () -> Formula.parse("b = " + side));
    }
  }

  @Test
  void aLongFormulaIsReadToo() throws Exception {
    String sum = "a + ".repeat(490) + "a";
    assertEquals(new BigDecimal("3437"), Formula.parse("b = " + sum).right().value(FormulaTest::amount).orElseThrow());
  }
}
