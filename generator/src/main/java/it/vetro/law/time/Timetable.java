package it.vetro.law.time;

import it.vetro.law.Fulfilment;
import it.vetro.law.FulfilmentState;
import it.vetro.law.Law;
import it.vetro.model.Duty;
import it.vetro.model.Frequency;
import it.vetro.model.LegalTerm;
import it.vetro.model.Obligation;
import it.vetro.model.OwnTerm;
import it.vetro.model.Publication;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells how the obligations of a chamber stand in time, at a date. */
public final class Timetable {

  private final LocalDate today;
  private final WorkingDays workingDays;
  private final DueDates dueDates;

  /**
   * @param patron feast of the patron saint of the chamber's seat; empty when not known
   * @param today the day that counts as today
   */
  public Timetable(Law law, Optional<MonthDay> patron, LocalDate today) {
    this.today = today;
    this.workingDays = new WorkingDays(patron);
    this.dueDates = new DueDates(law.attestations(), workingDays);
  }

  public LocalDate today() {
    return today;
  }

  public DueDates dueDates() {
    return dueDates;
  }

  /** Due dates, age and retention of one obligation. */
  public Timing of(Fulfilment fulfilment) {
    Obligation obligation = fulfilment.obligation();
    List<Publication> online = fulfilment.publications();
    List<Publication> expired = online.stream().filter(p -> expired(obligation, p)).toList();
    List<Publication> current = online.stream().filter(p -> !expired.contains(p)).toList();
    boolean holds = fulfilment.state() != FulfilmentState.NOT_APPLICABLE;
    return new Timing(
        timeliness(fulfilment, current),
        holds ? dueDates.last(obligation, today) : Optional.empty(),
        holds ? dueDates.next(obligation, today) : Optional.empty(),
        lastChange(online),
        online.stream().flatMap(p -> Archive.from(obligation, p, today).stream()).max(LocalDate::compareTo),
        expired);
  }

  private boolean expired(Obligation obligation, Publication publication) {
    return Archive.from(obligation, publication, today).filter(until -> until.isBefore(today)).isPresent();
  }

  private Timeliness timeliness(Fulfilment fulfilment, List<Publication> current) {
    if (fulfilment.state() != FulfilmentState.PUBLISHED) {
      return Timeliness.NOTHING_ONLINE;
    }
    if (current.isEmpty()) {
      return Timeliness.EXPIRED;
    }
    Optional<LocalDate> change = lastChange(current);
    if (change.isEmpty()) {
      return Timeliness.UNDATED;
    }
    Obligation obligation = fulfilment.obligation();
    return dueDates.recurs(obligation)
        ? judged(dueDates.last(obligation, today).map(due -> due.reachedBy(change.get())).orElse(true))
        : afterStart(fulfilment, current);
  }

  /** What is due within a time from a day: judged where that day is stated, by the publication that came last. */
  private Timeliness afterStart(Fulfilment fulfilment, List<Publication> current) {
    Obligation obligation = fulfilment.obligation();
    Optional<Publication> latest = current.stream()
        .filter(p -> !p.start().isEmpty() && p.changes().findAny().isPresent())
        .max(Comparator.comparing(Publication::start));
    Optional<LocalDate> due = latest.flatMap(p -> dueAfterStart(fulfilment, LocalDate.parse(p.start())));
    if (due.isPresent()) {
      LocalDate published = latest.get().changes().min(LocalDate::compareTo).orElseThrow();
      return judged(!published.isAfter(due.get()));
    }
    boolean once = obligation.frequency() == Frequency.ONCE && obligation.term().isEmpty();
    return once ? Timeliness.ON_TIME : Timeliness.WITHOUT_TERM;
  }

  /**
   * The last day to publish something whose obligation arises on a day: by the law's own term, else by the shortest that
   * the chamber has set itself; empty when neither does.
   */
  public Optional<LocalDate> dueAfterStart(Fulfilment fulfilment, LocalDate start) {
    if (fulfilment.obligation().term().orElse(null) instanceof LegalTerm.AfterStart term) {
      LocalDate day = start.plus(term.within());
      return Optional.of(term.movesToWorkingDay() ? workingDays.onOrAfter(day) : day);
    }
    return fulfilment.duties().stream().map(Duty::ownTerm).flatMap(Optional::stream)
        .map(own -> last(own, start)).min(LocalDate::compareTo);
  }

  private LocalDate last(OwnTerm own, LocalDate start) {
    return own.workingDays() ? workingDays.after(start, own.days()) : start.plusDays(own.days());
  }

  private Optional<LocalDate> lastChange(List<Publication> publications) {
    return publications.stream().map(p -> p.lastChange(today).orElse(null)).filter(Objects::nonNull).max(LocalDate::compareTo);
  }

  private static Timeliness judged(boolean onTime) {
    return onTime ? Timeliness.ON_TIME : Timeliness.LATE;
  }
}
