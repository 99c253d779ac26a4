package it.vetro.rpct;

import it.vetro.check.completeness.Standing;
import it.vetro.law.FulfilmentState;
import it.vetro.law.time.DueDate;
import it.vetro.law.time.DueDates;
import it.vetro.law.time.Timeliness;
import it.vetro.model.Publication;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The figures that the half-yearly and the yearly questionnaire ask for: how many duties were due in the period, how many
 * were met. A duty that comes back counts once for each due date; another one counts once. Of what is on line only the first
 * and the last day of publication are known, so an older update in between may not show.
 *
 * @param name of the period
 * @param from its first day
 * @param to its last day, or the day of the report when that comes first
 * @param total of all
 * @param sections by section of the first level
 * @param areas by area; a duty of two areas counts in both
 */
public record Monitoring(
    String name, LocalDate from, LocalDate to, Figures total, List<Figures> sections, List<Figures> areas) {

  /**
   * Duties of a period.
   *
   * @param due how many were due
   * @param onTime met by their due date
   * @param late met, but later
   * @param unjudged on line, but nobody knows since when, or beyond its time: a person has to look
   * @param missed not met
   */
  public record Figures(String name, int due, int onTime, int late, int unjudged, int missed) {

    static Figures none(String name) {
      return new Figures(name, 0, 0, 0, 0, 0);
    }

    Figures plus(Figures other) {
      return new Figures(name, due + other.due, onTime + other.onTime, late + other.late, unjudged + other.unjudged,
          missed + other.missed);
    }

    private static Figures one(Outcome outcome) {
      return new Figures("", 1, outcome == Outcome.ON_TIME ? 1 : 0, outcome == Outcome.LATE ? 1 : 0,
          outcome == Outcome.UNJUDGED ? 1 : 0, outcome == Outcome.MISSED ? 1 : 0);
    }
  }

  private enum Outcome { ON_TIME, LATE, UNJUDGED, MISSED }

  /** The half-year and the year in which a day falls, up to that day. */
  static List<Monitoring> around(LocalDate today, List<Standing> rows, DueDates dates,
      Function<Standing, String> section, Function<Standing, List<String>> areas) {
    boolean first = today.getMonthValue() <= 6;
    LocalDate half = LocalDate.of(today.getYear(), first ? 1 : 7, 1);
    return List.of(
        of((first ? "Primo" : "Secondo") + " semestre " + today.getYear(), half, half.plusMonths(6).minusDays(1), today, rows, dates, section, areas),
        of("Anno " + today.getYear(), half.withMonth(1), LocalDate.of(today.getYear(), 12, 31), today, rows, dates, section, areas));
  }

  private static Monitoring of(String name, LocalDate from, LocalDate end, LocalDate today, List<Standing> rows,
      DueDates dates, Function<Standing, String> section, Function<Standing, List<String>> areas) {
    LocalDate to = today.isBefore(end) ? today : end;
    Map<String, Figures> bySection = new LinkedHashMap<>();
    Map<String, Figures> byArea = new LinkedHashMap<>();
    Figures total = Figures.none("Totale");
    for (Standing row : rows) {
      Figures figures = figures(row, dates, from, to);
      if (figures.due() > 0) {
        total = total.plus(figures);
        bySection.merge(section.apply(row), Figures.none(section.apply(row)).plus(figures), Figures::plus);
        areas.apply(row).forEach(area -> byArea.merge(area, Figures.none(area).plus(figures), Figures::plus));
      }
    }
    return new Monitoring(name, from, to, total, List.copyOf(bySection.values()),
        byArea.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList());
  }

  private static Figures figures(Standing row, DueDates dates, LocalDate from, LocalDate to) {
    if (!row.state().due()) {
      return Figures.none("");
    }
    if (!dates.recurs(row.obligation())) {
      return Figures.one(once(row));
    }
    return dates.inYear(row.obligation(), from.getYear()).stream()
        .filter(due -> !due.day().isBefore(from) && !due.day().isAfter(to))
        .map(due -> judged(row, due, dates, to))
        .flatMap(Optional::stream).map(Figures::one).reduce(Figures.none(""), Figures::plus);
  }

  private static Outcome once(Standing row) {
    if (row.state() == FulfilmentState.NOTHING_TO_PUBLISH) {
      return Outcome.ON_TIME;
    }
    if (row.state() != FulfilmentState.PUBLISHED) {
      return Outcome.MISSED;
    }
    return switch (row.timing().timeliness()) {
      case LATE -> Outcome.LATE;
      case UNDATED, EXPIRED -> Outcome.UNJUDGED;
      case ON_TIME, WITHOUT_TERM, NOTHING_ONLINE -> Outcome.ON_TIME;
    };
  }

  /** On the due date itself one is not late: what is not there yet is then not counted at all. */
  private static Optional<Outcome> judged(Standing row, DueDate due, DueDates dates, LocalDate to) {
    if (row.state() == FulfilmentState.NOTHING_TO_PUBLISH) {
      return Optional.of(Outcome.ON_TIME);
    }
    List<LocalDate> changes = row.fulfilment().publications().stream().flatMap(Publication::changes)
        .filter(change -> !change.isAfter(to)).toList();
    if (changes.stream().anyMatch(due::metBy)) {
      return Optional.of(Outcome.ON_TIME);
    }
    Optional<LocalDate> next = dates.next(row.obligation(), due.day().plusDays(1)).map(DueDate::opens);
    if (changes.stream().anyMatch(change -> due.reachedBy(change) && next.map(change::isBefore).orElse(true))) {
      return Optional.of(Outcome.LATE);
    }
    if (row.timing().timeliness() == Timeliness.UNDATED) {
      return Optional.of(Outcome.UNJUDGED);
    }
    return due.day().equals(to) ? Optional.empty() : Optional.of(Outcome.MISSED);
  }
}
