package it.vetro.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Severity;
import it.vetro.model.ElementState;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.Polarity;
import it.vetro.plan.Plans;
import it.vetro.plan.RowBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The strategic and operational rows of one indicator, and the amendments, of Cremona-Mantova-Pavia (002). */
class TwinAndAmendmentChecksTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      ">=175 (16 su 10.000);>=16", ">=525;≥ 525", ">= 15;≥ 15", ">=18%;>= 18%", "100;100%", ">=85%;85%", "N.D.;>=3",
      "Entro il 30.04.2025;Entro 30.04.2025", "SI (100);SI", "Tra 0,8 e 1;tra 0,8 e 1"})
  void twinsWithTheSameTargetAreSilent(String first, String second) {
    assertEquals(List.of(), Checked.only(twins(first, second), "piano.gemello-diverso"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      ">=85%;>=87%", ">=450;>=525", ">50;>=50", "SI (100);SI (80)", "SI;NO", "Entro 30.06.2025;Entro 30.11.2025",
      ">=175 (16 su 10.000);>=17"})
  void twinsWithAnotherTargetAreAnError(String first, String second) {
    assertEquals(List.of(Severity.ERROR), Checked.grades(twins(first, second), "piano.gemello-diverso"));
  }

  @Test
  void twinsWithOtherWordsAreAWarning() {
    assertEquals(List.of(Severity.WARNING),
        Checked.grades(twins("almeno n. 3 verbali", "spostamento"), "piano.gemello-diverso"));
  }

  private static Plans twins(String strategic, String operational) {
    return Plans.named("cmp").indicator(Plans.row("os", "", Polarity.HIGHER).target(2025, strategic).target(2026, ">=1"))
        .indicator(Plans.row("oo", "", Polarity.HIGHER).sameAs("os").target(2025, operational));
  }

  @Test
  void aTwinThatIsGoneWhileTheOtherStandsIsTold() {
    Plans plan = Plans.named("cmp").indicator(Plans.row("os", "", Polarity.HIGHER).target(2025, "1"))
        .indicator(Plans.row("oo", "", Polarity.HIGHER).sameAs("os").target(2025, "2").weight("", "", ElementState.REMOVED));
    assertEquals(List.of(Severity.WARNING), Checked.grades(plan, "piano.gemello-rimosso"));
    assertEquals(List.of(), Checked.only(plan, "piano.gemello-diverso"));
  }

  @Test
  void anAmendmentWithoutAReasonIsANoticeAndAnUndecidedOneAWarning() {
    Plans plan = Plans.named("cmp").indicator(Plans.row("a", "", Polarity.HIGHER))
        .amendment("a", "target", ">=450", "", false)
        .amendment("a", "base", "", "n1", false)
        .amendment("a", "nome", "Altro", "", true)
        .note("n1", "*");
    List<String> without = Checked.said(plan, "piano.modifica-senza-motivo");
    assertEquals(1, without.size());
    assertTrue(without.get(0).startsWith("NOTICE La modifica di «target» per «a»"), without.toString());
    assertEquals(List.of(Severity.WARNING), Checked.grades(plan, "piano.modifica-indecisa"));
    assertEquals(List.of(), Checked.only(plan, "piano.nota-senza-richiamo"));
  }

  @Test
  void anElementThatWentWithoutARowThatSaysWhyIsANotice() {
    RowBuilder row = Plans.row("a", "", Polarity.HIGHER).weight("", "", ElementState.REMOVED);
    assertEquals(1, Checked.only(Plans.named("p").indicator(row), "piano.modifica-senza-motivo").size());
    assertEquals(0, Checked.only(Plans.named("p").indicator(row).amendment("a", "stato", "", "Non più attuale", false),
        "piano.modifica-senza-motivo").size());
  }

  @Test
  void anIndicatorInForceUnderARemovedObjectiveIsAWarning() {
    Plans plan = Plans.named("cmp").objective("oo411", "", ObjectiveLevel.OPERATIONAL, "", "", ElementState.REMOVED)
        .indicator(Plans.row("misure-generali", "oo411", Polarity.HIGHER))
        .indicator(Plans.row("rimosso", "oo411", Polarity.HIGHER).weight("", "", ElementState.REMOVED));
    assertEquals(List.of("WARNING «misure-generali» è in vigore, ma l'obiettivo «oo411» a cui appartiene è rimosso."),
        Checked.said(plan, "piano.elemento-di-rimosso"));
  }
}
