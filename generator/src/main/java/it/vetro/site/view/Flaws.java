package it.vetro.site.view;

import it.vetro.model.Indicator;
import it.vetro.model.PlanDocument;
import it.vetro.model.Remark;
import it.vetro.plan.Decimals;
import it.vetro.plan.Weights;
import it.vetro.plan.Weights.WeightSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What does not add up in a document, as its pages say it: sums of weights, and what a person noticed. Remarks of the
 * lightest grade are for {@code vetro check} alone.
 */
public final class Flaws {

  private static final Set<String> SHOWN = Set.of("errore", "attenzione");

  private final PlanDocument document;
  private final Addresses addresses;
  private final Weights weights;
  private final Words words;

  Flaws(PlanDocument document, Addresses addresses, Words words) {
    this.document = document;
    this.addresses = addresses;
    this.weights = new Weights(document);
    this.words = words;
  }

  /** Of an objective, of the weights below it, and of its indicators. */
  public List<String> ofObjective(String id) {
    List<String> flaws = new ArrayList<>();
    for (WeightSet set : weights.sets()) {
      if (set.owner().equals(id) && !set.before() && (!set.isWhole() || !set.missing().isEmpty())) {
        flaws.add(sentence(set));
      }
    }
    flaws.addAll(remarks(id));
    document.indicatorsOf(id).stream().map(Indicator::id).forEach(indicator -> flaws.addAll(remarks(indicator)));
    return flaws;
  }

  private String sentence(WeightSet set) {
    if (!set.missing().isEmpty()) {
      int all = set.missing().size() + set.weights().size();
      return words.say(set.indicators() ? "rilievi.missing_indicators" : "rilievi.missing_objectives",
          Map.of("missing", set.missing().size(), "all", all));
    }
    return words.say(set.indicators() ? "rilievi.sum_indicators" : "rilievi.sum_objectives",
        Map.of("sum", Decimals.exact(set.sum())));
  }

  /** Of a table. */
  public List<String> ofTable(String id) {
    return remarks("tabelle/" + id);
  }

  /** Of a chapter, by its address. */
  public List<String> ofChapter(String href) {
    return remarks(href.replace(addresses.folder(), "").replace("/index.html", ""));
  }

  private List<String> remarks(String element) {
    return document.remarks().stream().filter(r -> r.element().equals(element) && SHOWN.contains(r.grade()))
        .map(Remark::text).toList();
  }
}
