package it.vetro.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.model.DataTable.ColumnType;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellGrammarTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "1.774,5|numero|1774.5|number", "4598|conteggio|4598|number", "1.366,00|conteggio|1366.00|number",
      "16,85|conteggio|16.85|number", "1,00|numero|1.00|number", "7284|numero|7284|number", "0,15|numero|0.15|number",
      "-3.132.665|euro|-3132665|money", "€ 143.849,97|euro|143849.97|money", "€185.000|euro|185000|money",
      "5000 euro|euro|5000|money", "1.078.197,52|euro|1078197.52|money", "6.432.174,9|euro|6432174.9|money",
      "58,33 %|percento|58.33|percent", "50%|percento|50|percent", "0.55%|percento|0.55|percent",
      "(94,62)|percento|94.62|percent", "– 2,1%|percento|-2.1|percent", "+ 13,2%|percento|13.2|percent",
      "51,5|percento|51.5|percent", "40 ore|ore|40|hours", "1 ora|ore|1|hours", "1 ora e 45 minuti|ore|1.75|hours",
      "1 ora e 30 minuti|ore|1.5|hours", "20gg|giorni|20|days", "55,25|anni|55.25|years", "3 anni|anni|3|years",
      "+3 ▲|numero|3|number", "-9 ▼|numero|-9|number", "62° (↓)|numero|62|number", "2°|numero|2|number",
      "4 (di cui 1 part time)|conteggio|4|number", "almeno 2|conteggio|2|number", "circa 40|conteggio|40|number", "12 kWh|numero|12|number"})
  void whatDocumentsPrintIsRead(String printed, String type, BigDecimal amount, String kind) {
    Value value = CellGrammar.read(printed, ColumnType.of(type), "kWh").result();
    Value.Quantity quantity = assertInstanceOf(Value.Quantity.class, value, printed);
    assertEquals(amount, quantity.amount(), "with the decimals of the print");
    assertEquals(kind, quantity.kind());
    assertEquals(printed, quantity.printed());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "-|NOT_MEASURED", "--|NOT_MEASURED", "€ -|NOT_MEASURED", "–|NOT_MEASURED", "/|NOT_MEASURED", "//|NOT_MEASURED",
      "n.d.|NOT_AVAILABLE", "N.D.|NOT_AVAILABLE", "''|EMPTY"})
  void whatIsMissingIsNeverZero(String printed, Value.Why why) {
    for (ColumnType type : List.of(ColumnType.COUNT, ColumnType.EURO, ColumnType.PERCENT, ColumnType.DATE)) {
      assertEquals(new Value.Missing(printed, why), CellGrammar.read(printed, type, "").result());
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "circa 40 l'anno|conteggio", "40 ore|conteggio", "58,33 %|euro", "€ 40|percento", "€ 338,541,83|euro", "€ 124.00|euro",
      "sì|conteggio", "31.12.2024|numero", "Totale|euro", "12 15|numero", "12 kWh|euro", "- 3|numero", "(1.200)|euro",
      "1.2345|numero", "3 giorni|ore", "in corso|data", "2025|data"})
  void whatAColumnCannotReadIsNoValue(String printed, String type) {
    assertEquals(new Value.Text(printed), CellGrammar.read(printed, ColumnType.of(type), "").result());
  }

  @Test
  void daysMonthsAndPeriodsAreDates() {
    for (String printed : List.of("31.12.2024", "18/02/2025", "1° gennaio 2026", "mese di maggio 2025", "dal 1/1/2025 al 30/6/2025")) {
      assertFalse(CellGrammar.read(printed, ColumnType.DATE, "").result() instanceof Value.Text, printed);
    }
  }

  @Test
  void aRangeIsReadInTheUnitOfItsColumn() {
    Value.Range read = (Value.Range) CellGrammar.read("Tra 0,8 e 1", ColumnType.NUMBER, "").result();
    assertEquals(new BigDecimal("0.8"), read.low());
    assertEquals("Tra 0,8 e 1", read.printed());
    Value.Range hours = (Value.Range) CellGrammar.canonical("8..16", "8-16 a persona", ColumnType.HOURS).orElseThrow();
    assertEquals(Unit.HOURS, hours.unit());
    assertEquals(Optional.empty(), CellGrammar.canonical("80..90 %", "80-90%", ColumnType.HOURS));
  }

  @Test
  void aFigureInMillionsIsRoundedToTheMillion() {
    Value.Quantity whole = (Value.Quantity) CellGrammar.read("29 mln €", ColumnType.EURO, "").result();
    assertEquals(0, new BigDecimal("29000000").compareTo(whole.amount()));
    assertEquals(-6, whole.amount().scale());
    Value.Quantity part = (Value.Quantity) CellGrammar.read("€ 1,25 milioni", ColumnType.EURO, "").result();
    assertEquals(0, new BigDecimal("1250000").compareTo(part.amount()));
    assertEquals(-4, part.amount().scale());
  }

  @Test
  void aNoteGluedToAFigureIsTold() {
    Parsed<Value> parsed = CellGrammar.read("7.857,31*", ColumnType.EURO, "");
    assertEquals("*", parsed.noteMark());
    assertEquals(new BigDecimal("7857.31"), ((Value.Quantity) parsed.result()).amount());
  }

  @Test
  void notesAndChangesAreTakenOutOfACell() {
    assertEquals(new CellGrammar.Marked("1", Optional.empty(), List.of("cess-2026"), true), CellGrammar.marked("1[^cess-2026]"));
    assertEquals(new CellGrammar.Marked("1,00", Optional.empty(), List.of("a", "b"), true), CellGrammar.marked("1,00 [^a][^b]"));
    assertEquals(new CellGrammar.Marked("6", Optional.of("7"), List.of(), true), CellGrammar.marked("~~7~~ 6"));
    assertEquals(new CellGrammar.Marked("184.757,82", Optional.of("215.550,79"), List.of("n"), true),
        CellGrammar.marked("~~215.550,79~~ 184.757,82[^n]"));
    assertEquals(new CellGrammar.Marked("", Optional.of("7"), List.of(), true), CellGrammar.marked("~~7~~"));
    assertEquals(new CellGrammar.Marked("<30 anni", Optional.empty(), List.of(), true), CellGrammar.marked("<30 anni"));
    assertEquals(new CellGrammar.Marked("[1] testo", Optional.empty(), List.of(), true), CellGrammar.marked("[1] testo"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1[^", "1[^nota", "1[^Nota]", "~~7 6", "6 ~~7~~", "~~~~ 6", "~~1~~ 2 ~~3~~"})
  void incompleteSignsAreNotGuessed(String cell) {
    CellGrammar.Marked marked = CellGrammar.marked(cell);
    assertFalse(marked.sound(), cell);
    assertEquals(cell, marked.printed());
  }

  @Test
  void aCanonicalFormMustFitItsColumn() {
    assertEquals(new BigDecimal("338541.83"),
        ((Value.Quantity) CellGrammar.canonical("338541.83 EUR", "€ 338,541,83", ColumnType.EURO).orElseThrow()).amount());
    assertTrue(CellGrammar.canonical("-", "Totale", ColumnType.EURO).orElseThrow().isMissing());
    assertEquals(Optional.empty(), CellGrammar.canonical("12 %", "12", ColumnType.EURO));
    assertEquals(Optional.empty(), CellGrammar.canonical("1.234,56", "1.234,56", ColumnType.EURO));
  }
}
