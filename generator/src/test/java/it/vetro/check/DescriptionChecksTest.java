package it.vetro.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.finding.Severity;
import it.vetro.model.Polarity;
import it.vetro.plan.Plans;
import it.vetro.plan.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionChecksTest {

  @Test
  void aRowWithoutSourceOfItsDataIsANoticeWhereTheOthersHaveOne() {
    Plans plan = Plans.named("cmp")
        .indicator(Plans.row("a", "", Polarity.HIGHER).dataSource("CON2"))
        .indicator(Plans.row("b", "", Polarity.HIGHER).dataSource("Kronos"))
        .indicator(Plans.row("termini", "", Polarity.HIGHER))
        .table("senza", false)
        .indicator(Plans.row("c", "", Polarity.HIGHER).in("senza"));
    assertEquals(List.of("NOTICE L'indicatore «termini» non dice da dove vengono i dati, a differenza degli altri della tabella."),
        Checked.said(plan, "piano.fonte-dati-mancante"));
  }

  @Test
  void aDeadlineThatTheNameStillGivesOtherwiseIsAWarning() {
    String name = "Predisposizione Regolamento sanzioni ex 689 (30.06.2025)";
    assertEquals(List.of("WARNING Nelle parole di «a» la data è 30/6/2025, nel target 30/11/2025."),
        Checked.said(deadline(name, "Entro 30.11.2025"), "piano.data-diversa"));
    assertEquals(List.of(), Checked.only(deadline(name, "Entro il 30/06/2025"), "piano.data-diversa"));
  }

  @Test
  void aDayOfAnotherYearAndATargetWithoutADayAreNoContradiction() {
    assertEquals(List.of(), Checked.only(deadline("Fatture ricevute al 31.12.2024", "Entro 30.11.2025"), "piano.data-diversa"));
    assertEquals(List.of(), Checked.only(deadline("Situazione al 30.06.2025", "≥ 80%"), "piano.data-diversa"));
  }

  private static Plans deadline(String name, String target) {
    return Plans.named("p").indicator(Plans.row("a", "", Polarity.HIGHER).name(name).target(2025, target));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "1;Utilizzo fondi incremento 20% d.a. / Utilizzo fondi incremento 20% d.a.",
      "1;n. pratiche evase/N. pratiche evase * 100",
      "0;Pratiche evase entro 5 giorni / Pratiche evase",
      "0;n/n",
      "0;entrate e/o uscite"})
  void aFractionOfSomethingOverItselfIsAWarning(int times, String measure) {
    Plans plan = Plans.named("cmp").indicator(Plans.row("a", "", Polarity.HIGHER).measure(measure));
    assertEquals(times, Checked.only(plan, "piano.rapporto-identico").size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "1;dicotomica SI/NO;Almeno 70%", "1;dicotomica SI/NO;Almeno 4 focus", "1;dicotomica;3", "0;dicotomica SI/NO;SI",
      "0;dicotomica;Entro 30.06.2025", "1;numero;100%", "0;numero;≥ 120", "1;numero;SI", "1;percentuale;SI",
      "0;percentuale;85%", "0;percentuale;100", "1;percentuale;Almeno 300", "0;%;//", "0;giorni;≤ 30 gg",
      "0;numero;Analisi preliminare"})
  void aUnitOfMeasureThatTheTargetContradictsIsAWarning(int times, String unit, String target) {
    Plans plan = Plans.named("bs").indicator(Plans.row("a", "", Polarity.HIGHER).unit(unit).target(2025, target));
    assertEquals(times, Checked.only(plan, "piano.unita-contraria").size());
  }

  @Test
  void aChangeInPercentOfANumberIsNoContradiction() {
    Plans plan = Plans.named("p").indicator(
        Plans.row("a", "", Polarity.HIGHER).unit("numero").target(2025, "+5%", Reading.RELATIVE));
    assertEquals(List.of(), Checked.grades(plan, "piano.unita-contraria"));
    assertEquals(List.of(Severity.WARNING), Checked.grades(Plans.named("p").indicator(
        Plans.row("a", "", Polarity.HIGHER).unit("numero").target(2025, "5%")), "piano.unita-contraria"));
  }
}
