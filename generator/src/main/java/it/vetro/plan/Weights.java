package it.vetro.plan;

import it.vetro.model.ElementState;
import it.vetro.model.Indicator;
import it.vetro.model.Objective;
import it.vetro.model.PlanDocument;
import it.vetro.model.Weight;
import it.vetro.model.WeightScheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The weights of a plan: the sets that must sum to 100, and the weight of one indicator in the whole. Removed and
 * replaced elements count only in the set before the amendment, inserted ones only in the current set.
 */
public final class Weights {

  public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PlanDocument document;
  private final Set<String> weighedTables;

  public Weights(PlanDocument document) {
    this.document = document;
    this.weighedTables = document.indicators().stream().filter(i -> i.weight().isStated()).map(Indicator::table)
        .collect(Collectors.toSet());
  }

  /**
   * Siblings whose weights belong together.
   *
   * @param owner id of the objective above them; empty at the top
   * @param indicators whether they are indicators; else objectives
   * @param before whether this is the set before the amendments
   * @param weights by element id; only the stated ones
   * @param missing ids of the elements without a weight: missing is not zero
   */
  public record WeightSet(
      String owner, boolean indicators, boolean before, Map<String, BigDecimal> weights, List<String> missing) {

    /** The sum of the stated weights, in percent. */
    public BigDecimal sum() {
      return weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isWhole() {
      return missing.isEmpty() && sum().compareTo(HUNDRED) == 0;
    }

    /** Whether weights with decimals miss 100 only by their rounding: 33,33 three times. Whole numbers are exact. */
    public boolean isRounded() {
      BigDecimal margin = weights.values().stream().map(BigDecimal::stripTrailingZeros).filter(w -> w.scale() > 0)
          .map(w -> BigDecimal.valueOf(5, w.scale() + 1)).reduce(BigDecimal.ZERO, BigDecimal::add);
      return missing.isEmpty() && sum().subtract(HUNDRED).abs().compareTo(margin) <= 0;
    }
  }

  /** Every set in which weights are expected; the set before the amendments only where it differs. */
  public List<WeightSet> sets() {
    List<WeightSet> sets = new ArrayList<>();
    addSets(sets, "", false, objectives(""));
    for (Objective owner : document.objectives()) {
      addSets(sets, owner.id(), false, objectives(owner.id()));
      addSets(sets, owner.id(), true, document.indicatorsOf(owner.id()).stream()
          .filter(i -> weighedTables.contains(i.table())).map(Member::of).toList());
    }
    return sets;
  }

  /** Objectives have weights when a sibling has one, indicators when a row of their table has one. */
  private List<Member> objectives(String owner) {
    List<Member> members = document.childrenOf(owner).stream().map(Member::of).toList();
    return members.stream().anyMatch(m -> m.weight().isStated()) ? members : List.of();
  }

  private static void addSets(List<WeightSet> sets, String owner, boolean indicators, List<Member> members) {
    if (members.stream().anyMatch(m -> m.state().isCurrent())) {
      sets.add(set(owner, indicators, false, members));
    }
    boolean amended = members.stream().anyMatch(m -> m.state() != ElementState.ACTIVE || m.weight().amended());
    if (amended && members.stream().anyMatch(m -> m.state().wasBefore())) {
      sets.add(set(owner, indicators, true, members));
    }
  }

  private static WeightSet set(String owner, boolean indicators, boolean before, List<Member> members) {
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (Member m : members) {
      if (before ? !m.state().wasBefore() : !m.state().isCurrent()) {
        continue;
      }
      Optional<BigDecimal> weight = before ? m.weight().before() : m.weight().current();
      weight.ifPresentOrElse(w -> weights.put(m.id(), w), () -> missing.add(m.id()));
    }
    return new WeightSet(owner, indicators, before, weights, missing);
  }

  private record Member(String id, ElementState state, Weight weight) {
    static Member of(Objective o) {
      return new Member(o.id(), o.state(), o.weight());
    }

    static Member of(Indicator i) {
      return new Member(i.id(), i.state(), i.weight());
    }
  }

  /**
   * The weight of an element in the whole above it.
   *
   * @param percent exact
   * @param of id of the objective it is a share of: the highest one that the weights reach, or empty for the document
   */
  public record Share(BigDecimal percent, String of) {}

  /**
   * The weight of an indicator, by the document's declared scheme. Nothing when a weight on the way is missing: it is
   * not known, and not zero. Nothing either for what no longer stands.
   */
  public Optional<Share> shareOf(Indicator indicator) {
    Optional<BigDecimal> weight = indicator.weight().current();
    Optional<BigDecimal> own = part(indicator.objective(), true);
    if (weight.isEmpty() || own.isEmpty() || !indicator.state().isCurrent()) {
      return Optional.empty();
    }
    BigDecimal percent = times(weight.get(), own.get());
    Optional<Objective> at = document.objective(indicator.objective());
    Set<String> seen = new HashSet<>();
    while (at.isPresent() && seen.add(at.get().id())) {
      Objective objective = at.get();
      Optional<Objective> above = document.objective(objective.parent());
      if (!objective.state().isCurrent()) {
        return Optional.empty();
      }
      if (objective.weight().current().isEmpty()) {
        boolean top = above.flatMap(p -> p.weight().current()).isEmpty();
        return top ? Optional.of(new Share(percent.stripTrailingZeros(), objective.id())) : Optional.empty();
      }
      Optional<BigDecimal> left = part(objective.parent(), false);
      if (left.isEmpty()) {
        return Optional.empty();
      }
      percent = times(times(percent, objective.weight().current().get()), left.get());
      at = above;
    }
    return Optional.of(new Share(percent.stripTrailingZeros(), ""));
  }

  /**
   * The part of an objective that its own indicators carry, or that is left to the objectives below: all of it, unless
   * the document shares it out. Nothing when it does and the share of this objective is not known.
   */
  private Optional<BigDecimal> part(String objective, boolean ofIndicators) {
    WeightScheme scheme = document.weightScheme();
    if (scheme.kind() == WeightScheme.Kind.PRODUCT) {
      return Optional.of(HUNDRED);
    }
    BigDecimal share = scheme.strategicShares().get(objective);
    if (share != null) {
      return Optional.of(ofIndicators ? share : HUNDRED.subtract(share));
    }
    boolean both = document.indicatorsOf(objective).stream().anyMatch(i -> i.weight().isStated())
        && document.childrenOf(objective).stream().anyMatch(o -> o.weight().isStated());
    return both ? Optional.empty() : Optional.of(HUNDRED);
  }

  private static BigDecimal times(BigDecimal percent, BigDecimal of) {
    return percent.multiply(of).movePointLeft(2);
  }
}
