package it.vetro.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.model.Applicability;
import it.vetro.model.Frequency;
import it.vetro.model.Obligation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplingPlanTest {

  @Test
  void threeYearsCoverAllThatIsDueAndEachObligationOnce() {
    SamplingPlan plan = plan(25);
    List<Obligation> all = plan.samples().stream().flatMap(List::stream).toList();
    assertEquals(24, all.size(), "one of the 25 is not due");
    assertEquals(24, Set.copyOf(all).size());
    plan.samples().forEach(sample -> assertTrue(sample.size() >= 7 && sample.size() <= 9, sample.size() + " obligations"));
  }

  @Test
  void eachYearOfTheThreeHasItsOwnSampleAndTheOthersNone() {
    SamplingPlan plan = plan(25);
    assertEquals(List.of(), plan.of(2025));
    assertEquals(plan.samples().get(0), plan.of(2026));
    assertEquals(plan.samples().get(2), plan.of(2028));
    assertEquals(List.of(), plan.of(2029));
  }

  @Test
  void aNewObligationMovesNoneOfTheOthers() {
    assertTrue(ids(plan(26), 2027).containsAll(ids(plan(25), 2027)));
    assertTrue(ids(plan(26), 2026).containsAll(ids(plan(25), 2026)));
  }

  private static Set<String> ids(SamplingPlan plan, int year) {
    return plan.of(year).stream().map(Obligation::id).collect(Collectors.toSet());
  }

  private static SamplingPlan plan(int count) {
    Stream<Obligation> due = IntStream.range(0, count - 1).mapToObj(i -> Obligations.of(Frequency.PROMPT).id(id(i)).build());
    Stream<Obligation> not = Stream.of(Obligations.of(Frequency.PROMPT).id("ob-000").applies(Applicability.NO, "altri enti").build());
    Law law = Obligations.law(Stream.concat(due, not).toArray(Obligation[]::new));
    return Register.of(law, "semplificato", List.of(), List.of(), LocalDate.of(2026, 2, 1)).samples(2026);
  }

  private static String id(int i) {
    return "ob-%03d".formatted(i + 1);
  }
}
