package it.vetro.law.time;

import it.vetro.model.Obligation;
import it.vetro.model.Publication;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Until when what is published stays in the section; afterwards it goes to the archive, and is never silently deleted. */
public final class Archive {

  private static final int YEARS = 5;
  private static final int YEARS_AFTER_POST = 3;

  private Archive() {}

  /**
   * The last day in the section.
   *
   * <p>The five years of d.lgs. 33/2013, art. 8, c. 3, run from 1 January of the year after the one in which the obligation
   * arose; where that day is not stated, from the first publication. An update after the first publication says something
   * new, and they run anew from it: so what still has effect stays, as the norm wants, as long as somebody confirms it.
   *
   * @param today changes after it are not known yet
   * @return empty when the day from which the time runs is not known, or the rule is no number of years
   */
  public static Optional<LocalDate> from(Obligation obligation, Publication publication, LocalDate today) {
    Optional<LocalDate> end = date(publication.end());
    return switch (obligation.retention()) {
      case FIVE_YEARS -> Stream.of(arisen(publication, today), renewed(publication, today)).flatMap(Optional::stream)
          .max(LocalDate::compareTo).map(start -> LocalDate.of(start.getYear() + YEARS, 12, 31));
      case THREE_YEARS_AFTER_POST -> end.map(day -> day.plusYears(YEARS_AFTER_POST));
      case UNTIL_POST_ENDS -> end;
      case NONE -> Optional.empty();
    };
  }

  private static Optional<LocalDate> arisen(Publication publication, LocalDate today) {
    return date(publication.start()).or(() -> date(publication.first())).or(() -> publication.lastChange(today));
  }

  private static Optional<LocalDate> renewed(Publication publication, LocalDate today) {
    return publication.first().isEmpty() || publication.updated().compareTo(publication.first()) <= 0
        ? Optional.empty()
        : date(publication.updated()).filter(update -> !update.isAfter(today));
  }

  private static Optional<LocalDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
