package it.vetro.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.model.CellRef;
import it.vetro.model.PlanDocument;
import it.vetro.model.Reckoning;
import it.vetro.model.Reckoning.Verdict;
import it.vetro.plan.arithmetic.TableArithmetic;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a formula is computed, and what it makes of cells without a figure. */
class TableArithmeticTest {

  @TempDir private Path folder;

  private List<Reckoning> all(Tables.Table table) {
    PlanDocument document = table.and().read();
    assertEquals(List.of(), table.and().found());
    return TableArithmetic.of(document);
  }

  private List<String> verdicts(Tables.Table table) {
    return all(table).stream().map(r -> (r.place() + " " + r.verdict()).strip()).toList();
  }

  private Tables.Table table(String... columns) {
    return Tables.in(folder).table("t", columns);
  }

  @Test
  void overColumnsAFormulaHoldsInEveryColumnOfFiguresOrInThoseNamed() {
    Tables.Table table = table("voce", "testo", "a:conteggio", "b:conteggio", "giorno:data")
        .row("uno;Uno;x;1;10;1/1/2025").row("due;Due;y;2;20;").row("totale;Totale;z;3;31;");
    assertEquals(List.of("a HOLDS", "b WRONG"), verdicts(table.check("colonne", "totale = uno + due")));
    Tables.Table only = Tables.in(folder.resolve("solo")).table("t", "voce", "a:conteggio", "b:conteggio")
        .row("uno;Uno;1;10").row("due;Due;2;20").row("totale;Totale;3;31");
    assertEquals(List.of("a HOLDS"), verdicts(only.check("colonne", "totale = uno + due", "a")));
  }

  @Test
  void overRowsHeadingsAndRowsStruckOutAreLeftAside() {
    assertEquals(List.of("uno HOLDS", "tre WRONG"), verdicts(table("voce", "a:conteggio", "b:conteggio").with("genere;stato")
        .row("titolo;AREA;;;gruppo;").row("uno;Uno;1;2;;").row("due;Due;1;5;;rimosso").row("tre;Tre;2;5;;inserito")
        .check("righe", "b = a * 2")));
  }

  @Test
  void aRowStruckOutIsNoLongerAdded() {
    assertEquals(List.of("a HOLDS"), verdicts(table("voce", "a:conteggio").with("stato")
        .row("uno;Uno;5;").row("due;Due;5;rimosso").row("totale;Totale;5;").check("colonne", "totale = uno + due")));
  }

  @Test
  void aChangedFigureCountsAsItStandsNow() {
    assertEquals(List.of("a HOLDS"), verdicts(table("voce", "a:conteggio")
        .row("uno;Uno;~~7~~ 6").row("due;Due;1").row("totale;Totale;~~8~~ 7").check("colonne", "totale = uno + due")));
  }

  @Test
  void aColumnWithoutATotalIsSilentUnlessItIsNamed() {
    Tables.Table table = table("voce", "a:conteggio", "b:euro")
        .row("uno;Uno;1;10").row("due;Due;2;20").row("totale;Totale;3;")
        .check("colonne", "totale = uno + due").check("colonne", "totale = uno + due", "b");
    List<Reckoning> all = all(table);
    assertEquals(List.of(Verdict.HOLDS, Verdict.NOT_COMPUTABLE), all.stream().map(Reckoning::verdict).toList());
    assertEquals(List.of(new CellRef("t", "totale", "b")), all.get(1).without());
  }

  @Test
  void anEmptyCellIsNothingToAddWhenItComesOutAndElseMayBeTheMissingFigure() {
    Tables.Table table = table("voce", "a:conteggio", "b:conteggio", "c:conteggio")
        .row("uno;Uno;1;1;1").row("due;Due;;;-").row("totale;Totale;1;3;3").check("colonne", "totale = uno + due");
    List<Reckoning> all = all(table);
    assertEquals(List.of(Verdict.HOLDS, Verdict.NOT_COMPUTABLE, Verdict.WRONG), all.stream().map(Reckoning::verdict).toList());
    assertEquals(new BigDecimal("2"), all.get(1).excess(), "the difference is still said");
    assertEquals(List.of(new CellRef("t", "due", "b")), all.get(1).without());
  }

  @Test
  void aReadingCanSayThatAnEmptyCellIsNothing() {
    assertEquals(List.of("a WRONG"), verdicts(table("voce", "a:conteggio")
        .row("uno;Uno;1").row("due;Due;").row("totale;Totale;3").check("colonne", "totale = uno + due")
        .yaml("letture:\n  - { cella: due.a, valore: \"-\", motivo: Nel documento la casella è barrata }")));
  }

  @Test
  void whatIsNotKnownExactlyCannotBeAdded() {
    assertEquals(List.of("a NOT_COMPUTABLE", "b NOT_COMPUTABLE", "c NOT_COMPUTABLE", "d HOLDS"),
        verdicts(table("voce", "a:conteggio", "b:conteggio", "c:numero", "d:conteggio")
            .row("uno;Uno;1;1;1;1").row("due;Due;n.d.;circa 2;tra 1 e 3;2 (di cui 1 a termine)").row("totale;Totale;1;3;3;3")
            .check("colonne", "totale = uno + due")));
  }

  @Test
  void nothingIsDividedByZero() {
    List<Reckoning> all = all(table("voce", "a:conteggio", "b:conteggio", "quota:percento")
        .row("uno;Uno;1;0;0%").row("due;Due;1;2;50%").check("righe", "quota = a / b * 100"));
    assertEquals(List.of(Verdict.NOT_COMPUTABLE, Verdict.HOLDS), all.stream().map(Reckoning::verdict).toList());
    assertEquals(List.of(), all.get(0).without());
  }

  @Test
  void aCellCanBeNamedInAnyFormula() {
    assertEquals(List.of("uno HOLDS", "due HOLDS", "totale HOLDS"), verdicts(table("voce", "posti:conteggio", "quota:percento")
        .row("uno;Uno;6;5,66%").row("due;Due;100;94,34%").row("totale;Totale;106;100%")
        .check("righe", "quota = posti / totale.posti * 100")));
  }

  @Test
  void countsAndWholeNumbersAreExactMoneyPercentagesAndDecimalsAreRounded() {
    assertEquals(List.of("a WRONG", "b WRONG", "c EXPLAINED_BY_ROUNDING", "d EXPLAINED_BY_ROUNDING", "e EXPLAINED_BY_ROUNDING",
        "f WRONG"),
        verdicts(table("voce", "a:conteggio", "b:numero", "c:euro", "d:percento", "e:numero", "f:conteggio")
            .row("uno;Uno;10;10;10;10%;1,0;1,0").row("due;Due;20;20;20;20%;2,0;2,0").row("totale;Totale;31;31;31;31%;3,1;3,1")
            .check("colonne", "totale = uno + due")));
  }

  @Test
  void theToleranceIsHalfAUnitOfTheLastDigitOfEachFigureAndItGrowsWithTheFactor() {
    List<Reckoning> all = all(table("voce", "posti:conteggio", "costo:euro", "spesa:euro")
        .row("uno;Uno;8;33.413,69;267.309,56").row("due;Due;8;33.413,69;267.309,57").check("righe", "spesa = posti * costo"));
    assertEquals(List.of(Verdict.EXPLAINED_BY_ROUNDING, Verdict.WRONG), all.stream().map(Reckoning::verdict).toList());
    assertEquals(0, new BigDecimal("0.045").compareTo(all.get(0).tolerance()));
  }

  @Test
  void aFigureOnBothSidesIsCountedOnce() {
    List<Reckoning> all = all(table("voce", "a:euro").row("uno;Uno;10,00").row("due;Due;10,01")
        .check("colonne", "uno + uno - due = uno"));
    assertEquals(0, new BigDecimal("0.01").compareTo(all.get(0).tolerance()), "2 uno - due - uno");
  }

  @Test
  void aLimitThatIsPassedWithinTheRoundingIsNoBreach() {
    assertEquals(List.of("a HOLDS", "b HOLDS", "c EXPLAINED_BY_ROUNDING", "d WRONG", "e WRONG"),
        verdicts(table("voce", "a:euro", "b:euro", "c:euro", "d:euro", "e:conteggio")
            .row("spesa;Spesa;9;10;10,4;10,01;10").row("limite;Limite;10;10;10;10,00;9").check("colonne", "spesa <= limite")));
    Tables.Table strict = Tables.in(folder.resolve("stretta")).table("t", "voce", "a:conteggio")
        .row("spesa;Spesa;10").row("limite;Limite;10");
    assertEquals(List.of("a WRONG"), verdicts(strict.check("colonne", "spesa < limite")));
  }

  @Test
  void theFigureHeldAgainstTheAccountIsKnownOnEitherSide() {
    List<Reckoning> all = all(table("voce", "a:conteggio").row("uno;Uno;1").row("due;Due;2").row("totale;Totale;4")
        .check("colonne", "totale = uno + due").check("colonne", "uno + due = totale").check("colonne", "uno + due = totale - 1"));
    for (Reckoning reckoning : all.subList(0, 2)) {
      assertEquals(Optional.of(new CellRef("t", "totale", "a")), reckoning.figure());
      assertEquals(new BigDecimal("3"), reckoning.computed().orElseThrow());
      assertEquals(new BigDecimal("1"), reckoning.excess(), "printed minus computed");
    }
    assertEquals(Optional.empty(), all.get(2).figure());
    assertEquals(Verdict.HOLDS, all.get(2).verdict());
  }

  @Test
  void oneFigurePrintedTwiceMayDifferInItsDigitsButNotInItself() {
    assertEquals(List.of("a WRONG", "b HOLDS", "c HOLDS", "d WRONG"),
        verdicts(table("voce", "a:percento", "b:percento", "c:euro", "d:euro")
            .row("testo;Nel testo;4,7%;4,8%;12 mln;7.666").row("tabella;Nella tabella;4,8;4,76;12.499.999;7.667")
            .check("colonne", "testo = tabella")));
  }

  @Test
  void anotherTableIsReadWithItsOwnTypes() {
    Tables tables = Tables.in(folder).table("attivo", "voce", "al-2024:euro").row("totale;TOTALE;89.850.797")
        .check("", "totale.al-2024 = passivo/totale.al-2024").and()
        .table("passivo", "voce", "al-2024:euro").row("totale;TOTALE;89.850.796,80").and();
    PlanDocument document = tables.read();
    assertEquals(List.of(Verdict.HOLDS), TableArithmetic.of(document).stream().map(Reckoning::verdict).toList());
  }
}
