package it.vetro.grid;

import it.vetro.model.Frequency;
import it.vetro.model.Publication;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether what is on line was updated within its last period, where its dates and its period are known. What must be
 * updated <i>tempestivamente</i> has no period: a person judges it.
 *
 * @param upToDate whether all of it was; nothing else is ever stated
 * @param why what the dates say
 */
record Freshness(boolean upToDate, String why) {

  /** @param day the day that counts as today */
  static Freshness of(Frequency frequency, List<Publication> publications, LocalDate day) {
    List<Publication> undated = publications.stream().filter(p -> updated(p, day).isEmpty()).toList();
    if (!undated.isEmpty()) {
      return new Freshness(false, "Aggiornamento: non si sa quando è stato aggiornato " + titles(undated) + ".");
    }
    LocalDate oldest = publications.stream().map(p -> updated(p, day).orElseThrow()).min(LocalDate::compareTo).orElseThrow();
    int months = months(frequency);
    if (months == 0) {
      return new Freshness(false, "Aggiornamento: l'ultimo è del " + oldest + "; la frequenza («" + frequency.label()
          + "») non dice entro quando.");
    }
    LocalDate opens = begin(day, months).minusMonths(months);
    return oldest.isBefore(opens)
        ? new Freshness(false, "Aggiornamento: l'ultimo è del " + oldest + ", prima dell'ultimo periodo intero, che comincia il " + opens
            + " (frequenza: " + frequency.label() + ").")
        : new Freshness(true, "è aggiornato il " + oldest + ", dopo l'inizio dell'ultimo periodo intero, il " + opens
            + " (frequenza: " + frequency.label() + ")");
  }

  private static String titles(List<Publication> publications) {
    return publications.stream().map(p -> "«" + p.title() + "»").collect(Collectors.joining(", "));
  }

  /** The day of a page's first publication is no update: where it is not known, the page bears the day of its norm. */
  private static Optional<LocalDate> updated(Publication publication, LocalDate day) {
    try {
      return Optional.of(LocalDate.parse(publication.updated())).filter(date -> !date.isAfter(day));
    } catch (DateTimeParseException unknown) {
      return Optional.empty();
    }
  }

  private static int months(Frequency frequency) {
    return switch (frequency) {
      case YEARLY -> 12;
      case HALF_YEARLY -> 6;
      case QUARTERLY -> 3;
      default -> 0;
    };
  }

  /** The first day of the year, half-year or quarter of a day. */
  private static LocalDate begin(LocalDate day, int months) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
  }
}
