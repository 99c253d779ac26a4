package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.finding.Position;
import it.vetro.model.PlanDocument;
import it.vetro.model.Resource;
import it.vetro.plan.Decimals;
import it.vetro.plan.ResourceSums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Money of objectives: amounts that can be read, one amount for one appropriation, sheet and estimate that agree. */
final class ResourceChecks {

  private final PlanDocument document;
  private final List<Finding> findings = new ArrayList<>();

  private ResourceChecks(PlanDocument document) {
    this.document = document;
  }

  static List<Finding> check(PlanDocument document) {
    ResourceChecks run = new ResourceChecks(document);
    document.resources().forEach(run::readable);
    run.shared();
    document.resources().stream()
        .collect(Collectors.groupingBy(Slot::of, LinkedHashMap::new, Collectors.toList()))
        .forEach(run::frames);
    return run.findings;
  }

  /** What the sheet and the estimate both speak of. */
  private record Slot(String objective, Optional<Integer> year, Resource.Nature nature) {
    static Slot of(Resource r) {
      return new Slot(r.objective(), r.year(), r.nature());
    }
  }

  private void readable(Resource resource) {
    if (ResourceSums.isUnreadable(resource)) {
      findings.add(Finding.warning("piano.importo-illeggibile", resource.at(),
          "L'importo «" + resource.printed() + "» di «" + resource.label()
              + "» non si legge con certezza: non entra nelle somme.",
          "Se sai quanto vale scrivilo in «valore», per esempio 124.00 EUR; altrimenti resta segnalato."));
    }
  }

  private void shared() {
    Map<List<Object>, List<Resource>> groups = document.resources().stream()
        .filter(r -> !r.shared().isEmpty() && ResourceSums.euro(r).isPresent())
        .collect(Collectors.groupingBy(
            r -> List.of(r.shared(), r.year(), r.nature()), LinkedHashMap::new, Collectors.toList()));
    groups.values().forEach(rows -> {
      Set<BigDecimal> amounts = rows.stream().flatMap(r -> ResourceSums.euro(r).stream())
          .map(BigDecimal::stripTrailingZeros).collect(Collectors.toSet());
      if (amounts.size() > 1) {
        String printed = rows.stream().map(Resource::printed).distinct().collect(Collectors.joining(", "));
        findings.add(Finding.warning("piano.importo-condiviso", rows.get(1).at(),
            "Lo stanziamento «" + rows.get(0).shared() + "» ha importi diversi: " + printed
                + ". Nelle somme vale il primo.",
            "Se è lo stesso stanziamento controlla gli importi; altrimenti dai alle righe nomi diversi in «condivisa»."));
      }
    });
  }

  private void frames(Slot slot, List<Resource> rows) {
    List<Resource> sheet = rows.stream().filter(r -> r.frame() == Resource.Frame.SHEET).toList();
    List<Resource> estimate = rows.stream().filter(r -> r.frame() == Resource.Frame.ESTIMATE).toList();
    if (sheet.isEmpty() || estimate.isEmpty()) {
      return;
    }
    ResourceSums said = ResourceSums.of(sheet);
    ResourceSums estimated = ResourceSums.of(estimate);
    if (said.unreadable() + estimated.unreadable() > 0 || said.total().compareTo(estimated.total()) == 0) {
      return; // an amount that cannot be read is told by itself
    }
    String sums =
        what(slot) + " fanno " + sum(said, sheet) + " nella scheda e " + sum(estimated, estimate) + " nella stima";
    BigDecimal difference = said.total().subtract(estimated.total()).abs();
    ResourceSums less = said.total().compareTo(estimated.total()) > 0 ? estimated : said;
    if (less.blank() > 0) {
      boolean both = said.blank() > 0 && estimated.blank() > 0;
      findings.add(missing(estimate.get(0).at(), sums, less.blank(), both, difference));
    } else {
      boolean rounded = difference.compareTo(said.margin().add(estimated.margin())) <= 0;
      boolean earlier = slot.nature() == Resource.Nature.DEBT && (nothing(sheet) || nothing(estimate));
      String message = sums + ": una differenza di " + euro(difference) + ".";
      findings.add(different(estimate.get(0).at(), message, rounded, earlier));
    }
  }

  /** Amounts that are not printed; where only the smaller sum lacks some, what they should be. */
  private static Finding missing(Position at, String sums, int blank, boolean both, BigDecimal difference) {
    String inferred = both
        ? "; mancano importi in tutte e due, e non si possono confrontare."
        : blank == 1
            ? ", dove manca un importo: se valesse " + euro(difference)
                + " le somme tornerebbero (dedotto, non scritto nel documento)."
            : ", dove mancano " + blank + " importi: se insieme valessero " + euro(difference)
                + " le somme tornerebbero (dedotto, non scritto nel documento).";
    return Finding.warning("piano.importo-mancante", at, sums + inferred,
        "Chiedi l'importo all'ufficio; finché il documento non lo dice, la voce resta senza.");
  }

  private static Finding different(Position at, String message, boolean rounded, boolean earlier) {
    if (rounded) {
      return Finding.notice("piano.risorse-diverse", at, message,
          "La differenza si spiega con gli importi senza centesimi: non serve altro.");
    }
    return earlier
        ? Finding.notice("piano.risorse-diverse", at, message,
            "Un debito assunto in un anno precedente può non stare tra le stime: se è così non serve altro.")
        : Finding.error("piano.risorse-diverse", at, message,
            "Controlla la trascrizione; se il documento stampa così, resta segnalato.");
  }

  private static boolean nothing(List<Resource> rows) {
    return rows.stream().allMatch(r -> ResourceSums.euro(r).isEmpty());
  }

  private String what(Slot slot) {
    String title = document.objective(slot.objective()).map(o -> o.title()).orElse(slot.objective());
    String natures = switch (slot.nature()) {
      case COST -> "I costi";
      case REVENUE -> "I ricavi";
      case INVESTMENT -> "Gli investimenti";
      case DEBT -> "I debiti";
    };
    return natures + slot.year().map(y -> " del " + y).orElse("") + " per «" + title + "»";
  }

  /** A sum; where the document prints that there is no amount, that. */
  private static String sum(ResourceSums sums, List<Resource> rows) {
    if (!nothing(rows)) {
      return euro(sums.total());
    }
    String printed = rows.stream().map(Resource::printed).filter(p -> !p.isEmpty()).distinct()
        .collect(Collectors.joining("», «"));
    return printed.isEmpty() ? "nulla" : "nulla («" + printed + "»)";
  }

  private static String euro(BigDecimal amount) {
    return Decimals.exact(amount) + " €";
  }
}
