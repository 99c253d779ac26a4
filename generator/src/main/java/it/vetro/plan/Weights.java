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

/**
 * The weights of a plan: the sets that must sum to 100, and the weight of one indicator in the whole. Removed and
 * replaced elements count only in the set before the amendment, inserted ones only in the current set.
 */
public final class Weights {

  public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PlanDocument document;

  public Weights(PlanDocument document) {
    this.document = document;
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
  }

  /** Every set with at least one stated weight; the set before the amendments only where it differs. */
  public List<WeightSet> sets() {
    List<WeightSet> sets = new ArrayList<>();
    addSets(sets, "", false, document.childrenOf("").stream().map(Member::of).toList());
    for (Objective owner : document.objectives()) {
      addSets(sets, owner.id(), false, document.childrenOf(owner.id()).stream().map(Member::of).toList());
      addSets(sets, owner.id(), true, document.indicatorsOf(owner.id()).stream().map(Member::of).toList());
    }
    return sets;
  }

  private static void addSets(List<WeightSet> sets, String owner, boolean indicators, List<Member> members) {
    if (members.stream().noneMatch(m -> m.weight().isStated())) {
      return;
    }
    WeightSet now = set(owner, indicators, false, members);
    sets.add(now);
    boolean amended = members.stream().anyMatch(m -> m.state() != ElementState.ACTIVE || m.weight().previous().isPresent());
    if (amended) {
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
      Optional<BigDecimal> weight = before ? m.weight().previous().or(m.weight()::current) : m.weight().current();
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
   * not known, and not zero.
   */
  public Optional<Share> shareOf(Indicator indicator) {
    if (indicator.weight().current().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal percent = indicator.weight().current().get();
    Optional<Objective> at = document.objective(indicator.objective());
    if (at.isPresent()) {
      percent = percent.multiply(ownShare(at.get().id())).movePointLeft(2);
    }
    Set<String> seen = new HashSet<>();
    while (at.isPresent() && seen.add(at.get().id())) {
      Objective objective = at.get();
      Optional<BigDecimal> weight = objective.weight().current();
      if (weight.isEmpty()) {
        boolean top = document.objective(objective.parent()).flatMap(p -> p.weight().current()).isEmpty();
        return top ? Optional.of(new Share(percent.stripTrailingZeros(), objective.id())) : Optional.empty();
      }
      percent = percent.multiply(weight.get()).movePointLeft(2)
          .multiply(shareBelow(objective.parent())).movePointLeft(2);
      at = document.objective(objective.parent());
    }
    return Optional.of(new Share(percent.stripTrailingZeros(), ""));
  }

  /** The share of an objective that its own indicators carry: S where the document declares one, else all. */
  private BigDecimal ownShare(String objective) {
    WeightScheme scheme = document.weightScheme();
    return scheme.kind() == WeightScheme.Kind.STRATEGIC_SHARE
        ? scheme.strategicShares().getOrDefault(objective, HUNDRED)
        : HUNDRED;
  }

  /** The share left to the objectives below: {@code 100 − S} where the document declares one, else all. */
  private BigDecimal shareBelow(String objective) {
    WeightScheme scheme = document.weightScheme();
    boolean shared = scheme.kind() == WeightScheme.Kind.STRATEGIC_SHARE
        && scheme.strategicShares().containsKey(objective);
    return shared ? HUNDRED.subtract(scheme.strategicShares().get(objective)) : HUNDRED;
  }
}
