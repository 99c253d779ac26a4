package it.vetro.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.model.ElementState;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.PlanDocument;
import it.vetro.model.Polarity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Weights with the real sets of the Cremona-Mantova-Pavia (002) and Brescia (003) plans. */
class WeightsTest {

  private static final ObjectiveLevel OPERATIONAL = ObjectiveLevel.OPERATIONAL;

  @Test
  void aReplacedObjectiveCountsOnlyBeforeAndItsSuccessorOnlyNow() {
    Plans plan = Plans.named("cmp").objective("os31", "", ObjectiveLevel.STRATEGIC, "");
    plan.objective("oo312-formazione", "os31", OPERATIONAL, "15", "", ElementState.REPLACED);
    plan.objective("oo312-fabbisogni", "os31", OPERATIONAL, "15", "", ElementState.INSERTED);
    int n = 0;
    for (String weight : List.of("20", "5", "10", "10", "15", "15", "10")) {
      plan.objective("oo" + n++, "os31", OPERATIONAL, weight);
    }
    List<Weights.WeightSet> sets = new Weights(plan.build()).sets();
    assertEquals(2, sets.size());
    assertTrue(sets.stream().allMatch(Weights.WeightSet::isWhole), sets.toString());
  }

  @Test
  void theWeightOf45InTheTableOf312Makes145NotOneHundred() {
    Plans plan = Plans.named("cmp").objective("os31", "", ObjectiveLevel.STRATEGIC, "");
    int n = 0;
    for (String weight : List.of("20", "45", "15", "5", "10", "10", "15", "15", "10")) {
      plan.objective("oo" + n++, "os31", OPERATIONAL, weight);
    }
    Weights.WeightSet set = new Weights(plan.build()).sets().get(0);
    assertFalse(set.isWhole());
    assertEquals(new BigDecimal("145"), set.sum());
  }

  @Test
  void theAmendedWeightsOf41SumTo100BeforeAndAfter() {
    Plans plan = Plans.named("cmp").objective("os41", "", ObjectiveLevel.STRATEGIC, "");
    plan.objective("oo411", "os41", OPERATIONAL, "15", "", ElementState.REMOVED);
    String[][] pairs = {{"7", "5"}, {"15", "10"}, {"15", "10"}, {"6", "5"}, {"6", "5"}, {"6", "5"}, {"20", ""}, {"25", ""}};
    for (int i = 0; i < pairs.length; i++) {
      plan.objective("oo41" + (i + 2), "os41", OPERATIONAL, pairs[i][0], pairs[i][1], ElementState.ACTIVE);
    }
    List<Weights.WeightSet> sets = new Weights(plan.build()).sets();
    assertEquals(List.of(false, true), sets.stream().map(Weights.WeightSet::before).toList());
    assertTrue(sets.stream().allMatch(Weights.WeightSet::isWhole), sets.toString());
  }

  @Test
  void removedIndicatorsOf216LeaveOneWithOneHundred() {
    PlanDocument plan = Plans.named("cmp").objective("oo216", "", OPERATIONAL, "")
        .indicator(Plans.row("cr", "oo216", Polarity.HIGHER).weight("100", "33", ElementState.ACTIVE))
        .indicator(Plans.row("mn", "oo216", Polarity.HIGHER).weight("34", "", ElementState.REMOVED))
        .indicator(Plans.row("pv", "oo216", Polarity.HIGHER).weight("33", "", ElementState.REMOVED)).build();
    assertTrue(new Weights(plan).sets().stream().allMatch(Weights.WeightSet::isWhole));
  }

  @Test
  void theFourWeightsOfBresciaOs32SumTo80() {
    Plans plan = Plans.named("bs").objective("os32", "", ObjectiveLevel.STRATEGIC, "");
    int n = 0;
    for (String weight : List.of("30", "30", "10", "10")) {
      plan.indicator(Plans.row("i" + n++, "os32", Polarity.HIGHER).weight(weight));
    }
    assertEquals(new BigDecimal("80"), new Weights(plan.build()).sets().get(0).sum());
  }

  @Test
  void aBlankWeightIsMissingAndNotZero() {
    PlanDocument plan = Plans.named("bs").objective("oo", "", OPERATIONAL, "")
        .indicator(Plans.row("a", "oo", Polarity.HIGHER).weight("83"))
        .indicator(Plans.row("b", "oo", Polarity.HIGHER)).build();
    Weights.WeightSet set = new Weights(plan).sets().get(0);
    assertEquals(List.of("b"), set.missing());
    assertFalse(set.weights().containsKey("b"));
    assertFalse(set.isWhole());
    assertEquals(Optional.empty(), new Weights(plan).shareOf(plan.indicator("b").orElseThrow()));
  }

  @Test
  void aDocumentWithoutWeightsHasNoSets() {
    PlanDocument plan = Plans.named("mi").objective("a", "", OPERATIONAL, "")
        .indicator(Plans.row("x", "a", Polarity.HIGHER)).build();
    assertEquals(List.of(), new Weights(plan).sets());
  }

  @Test
  void theShareOfAnIndicatorIsTheProductOfTheWeightsAboveIt() {
    PlanDocument plan = Plans.named("cmp").objective("as1", "", ObjectiveLevel.AREA, "")
        .objective("os11", "as1", ObjectiveLevel.STRATEGIC, "20")
        .objective("oo111", "os11", OPERATIONAL, "30")
        .indicator(Plans.row("i1443", "oo111", Polarity.HIGHER).weight("70")).build();
    assertEquals(new Weights.Share(new BigDecimal("4.2"), "as1"), share(plan, "i1443"));
  }

  @Test
  void bresciaSharesOutOneHundredMinusS() {
    PlanDocument plan = Plans.named("bs").scheme(Map.of("os12", new BigDecimal("50"), "os31", new BigDecimal("30")))
        .objective("area1", "", ObjectiveLevel.AREA, "")
        .objective("os12", "area1", ObjectiveLevel.STRATEGIC, "50")
        .objective("oo121", "os12", OPERATIONAL, "40")
        .indicator(Plans.row("newsletter", "oo121", Polarity.HIGHER).weight("10"))
        .indicator(Plans.row("social", "oo121", Polarity.HIGHER).weight("20"))
        .indicator(Plans.row("strategico", "os12", Polarity.HIGHER).weight("100"))
        .objective("os31", "area1", ObjectiveLevel.STRATEGIC, "100")
        .objective("oo311", "os31", OPERATIONAL, "30")
        .indicator(Plans.row("competenze", "oo311", Polarity.HIGHER).weight("100")).build();
    assertEquals(new BigDecimal("1"), share(plan, "newsletter").percent());
    assertEquals(new BigDecimal("2"), share(plan, "social").percent());
    assertEquals(new BigDecimal("25"), share(plan, "strategico").percent());
    assertEquals(new BigDecimal("21"), share(plan, "competenze").percent());
  }

  @Test
  void theShareIsUnknownWhereAWeightOnTheWayIsMissing() {
    PlanDocument plan = Plans.named("p").objective("os", "", ObjectiveLevel.STRATEGIC, "50")
        .objective("oo", "os", OPERATIONAL, "")
        .indicator(Plans.row("i", "oo", Polarity.HIGHER).weight("10")).build();
    assertEquals(Optional.empty(), new Weights(plan).shareOf(plan.indicator("i").orElseThrow()));
  }

  @Test
  void theShareIsUnknownWhereTheDocumentSharesOutAndDoesNotSayHow() {
    PlanDocument plan = Plans.named("bs").scheme(Map.of("os12", new BigDecimal("50")))
        .objective("os11", "", ObjectiveLevel.STRATEGIC, "50")
        .objective("oo111", "os11", OPERATIONAL, "20")
        .indicator(Plans.row("osservatorio", "os11", Polarity.EXACT).weight("40"))
        .indicator(Plans.row("bandi", "oo111", Polarity.HIGHER).weight("100"))
        .objective("os33", "", ObjectiveLevel.STRATEGIC, "20")
        .indicator(Plans.row("ritardo", "os33", Polarity.LOWER).weight("100")).build();
    assertEquals(Optional.empty(), new Weights(plan).shareOf(plan.indicator("osservatorio").orElseThrow()));
    assertEquals(Optional.empty(), new Weights(plan).shareOf(plan.indicator("bandi").orElseThrow()));
    assertEquals(new BigDecimal("2E+1"), share(plan, "ritardo").percent(), "no operational objectives: all of it");
  }

  @Test
  void whatNoLongerStandsHasNoShare() {
    PlanDocument plan = Plans.named("cmp").objective("oo411", "", OPERATIONAL, "15", "", ElementState.REMOVED)
        .objective("oo412", "", OPERATIONAL, "100")
        .indicator(Plans.row("misure", "oo411", Polarity.HIGHER).weight("100"))
        .indicator(Plans.row("gradimento", "oo412", Polarity.HIGHER).weight("30", "", ElementState.REMOVED)).build();
    plan.indicators().forEach(i -> assertEquals(Optional.empty(), new Weights(plan).shareOf(i), i.id()));
  }

  @Test
  void aWeightThatWasNotThereBeforeIsMissingInTheOldSet() {
    PlanDocument plan = Plans.named("p").objective("oo", "", OPERATIONAL, "")
        .indicator(Plans.row("a", "oo", Polarity.HIGHER).weight("100").withoutPreviousWeight()).build();
    List<Weights.WeightSet> sets = new Weights(plan).sets();
    assertEquals(List.of(true, false), sets.stream().map(Weights.WeightSet::isWhole).toList());
    assertEquals(List.of("a"), sets.get(1).missing());
  }

  private static Weights.Share share(PlanDocument plan, String id) {
    return new Weights(plan).shareOf(plan.indicator(id).orElseThrow()).orElseThrow();
  }
}
