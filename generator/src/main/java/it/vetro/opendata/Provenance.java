package it.vetro.opendata;

import it.vetro.law.Law;
import it.vetro.model.Frequency;
import it.vetro.model.Obligation;
import it.vetro.model.Publication;
import it.vetro.project.ChamberProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the chamber states of the publication of a dataset: the rows of {@code pubblicazioni.csv} that lead to the page of the
 * document or table it comes from. No date is made up.
 */
final class Provenance {

  private static final String UNKNOWN = "UNKNOWN";

  private final List<Publication> publications;
  private final Law law;
  private final LocalDate today;

  private Provenance(List<Publication> publications, Law law, LocalDate today) {
    this.publications = publications;
    this.law = law;
    this.today = today;
  }

  /** @param pages the pages where it stands, from the chamber's root */
  static Provenance of(ChamberProject chamber, Law law, LocalDate today, List<String> pages) {
    return new Provenance(chamber.publications().stream().filter(p -> p.onlineOn(today))
        .filter(p -> pages.contains(page(p))).toList(), law, today);
  }

  /** What it states of all that it publishes. */
  static Provenance all(ChamberProject chamber, Law law, LocalDate today) {
    return new Provenance(chamber.publications(), law, today);
  }

  /** The page that a publication leads to: of a folder its first one. */
  private static String page(Publication publication) {
    String link = publication.link().replaceFirst("#.*", "");
    return link.endsWith("/") ? link + "index.html" : link;
  }

  Optional<LocalDate> issued() {
    return publications.stream().map(Publication::first).filter(day -> !day.isEmpty()).map(LocalDate::parse)
        .min(LocalDate::compareTo);
  }

  Optional<LocalDate> modified() {
    return publications.stream().flatMap(p -> p.lastChange(today).stream()).max(LocalDate::compareTo);
  }

  /** How often the law wants it updated, in the EU's vocabulary; unknown where the obligations do not agree. */
  String frequency() {
    List<Frequency> frequencies = publications.stream().flatMap(p -> p.obligations().stream()).map(law::obligation)
        .flatMap(Optional::stream).map(Obligation::frequency).distinct().toList();
    return frequencies.size() == 1 ? term(frequencies.get(0)) : UNKNOWN;
  }

  private static String term(Frequency frequency) {
    return switch (frequency) {
      case PROMPT -> "IRREG";
      case YEARLY -> "ANNUAL";
      case HALF_YEARLY -> "ANNUAL_2";
      case QUARTERLY -> "QUARTERLY";
      case ONCE -> "NEVER";
      case NOT_STATED -> UNKNOWN;
    };
  }
}
