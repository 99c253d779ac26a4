package it.vetro.check.completeness;

import it.vetro.law.Fulfilment;
import it.vetro.law.FulfilmentState;
import it.vetro.law.Law;
import it.vetro.law.Register;
import it.vetro.law.time.DueDate;
import it.vetro.law.time.DueDates;
import it.vetro.law.time.Timetable;
import it.vetro.law.time.Timing;
import it.vetro.model.Duty;
import it.vetro.model.LegalTerm;
import it.vetro.model.Obligation;
import it.vetro.model.Publication;
import it.vetro.project.ChamberProject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds how complete the transparency section of a chamber is. */
public final class CompletenessCheck {

  private final Law law;
  private final LocalDate today;
  private final SiteContent site;
  private final Timetable timetable;
  private final StandingFindings findings;
  private final ChamberProject chamber;

  private CompletenessCheck(Law law, ChamberProject chamber, LocalDate today, SiteContent site) {
    this.law = law;
    this.chamber = chamber;
    this.today = today;
    this.site = site;
    this.timetable = new Timetable(law, chamber.chamber().patron(), today);
    this.findings = new StandingFindings(law, chamber.id(), chamber.offices(), site);
  }

  /**
   * Looks at every obligation of the law.
   *
   * @param whole the chamber with all its pages; what is on line only later does not count
   * @param today the day that counts as today
   * @param site what its site will hold
   */
  public static Completeness of(Law law, ChamberProject whole, LocalDate today, SiteContent site) {
    return new CompletenessCheck(law, whole.on(today, false), today, site).run();
  }

  private Completeness run() {
    Register register = chamber.register(law, today);
    return new Completeness(chamber.id(), today, register.all().stream().map(this::standing).toList());
  }

  private Standing standing(Fulfilment fulfilment) {
    Timing timing = timetable.of(fulfilment);
    boolean shown = fulfilment.state() == FulfilmentState.PUBLISHED;
    Openness openness = shown
        ? fulfilment.publications().stream().map(p -> Openness.of(p, site)).max(Comparator.comparing(CompletenessCheck::badness)).orElseThrow()
        : Openness.UNKNOWN;
    boolean term = term(fulfilment);
    return new Standing(fulfilment, timing, openness, term, times(fulfilment), findings.of(fulfilment, timing, term));
  }

  private static int badness(Openness openness) {
    return openness == Openness.UNKNOWN ? 0 : openness == Openness.OPEN ? 1 : 2;
  }

  private boolean term(Fulfilment fulfilment) {
    Obligation obligation = fulfilment.obligation();
    return timetable.dueDates().recurs(obligation)
        || obligation.term().filter(term -> term instanceof LegalTerm.AfterStart).isPresent()
        || fulfilment.duties().stream().anyMatch(Duty::hasTerm);
  }

  /**
   * How often it was due and done in this year. A due date counts as done when something was published or updated from its
   * opening on and before the next one opens: late, but done. What has no due dates counts once.
   */
  private Standing.Times times(Fulfilment fulfilment) {
    if (!fulfilment.state().due()) {
      return new Standing.Times(0, 0, 0);
    }
    boolean nothing = fulfilment.state() == FulfilmentState.NOTHING_TO_PUBLISH;
    DueDates dates = timetable.dueDates();
    if (!dates.recurs(fulfilment.obligation())) {
      boolean done = nothing || fulfilment.state() == FulfilmentState.PUBLISHED;
      return new Standing.Times(1, done ? 1 : 0, 1);
    }
    List<DueDate> year = dates.inYear(fulfilment.obligation(), today.getYear());
    List<DueDate> past = year.stream().filter(due -> due.day().isBefore(today)).toList();
    long done = past.stream().filter(due -> nothing || done(fulfilment, due)).count();
    return new Standing.Times(past.size(), (int) done, year.size());
  }

  private boolean done(Fulfilment fulfilment, DueDate due) {
    Optional<LocalDate> end = timetable.dueDates().next(fulfilment.obligation(), due.day().plusDays(1)).map(DueDate::opens);
    return fulfilment.publications().stream().flatMap(Publication::changes)
        .filter(change -> !change.isAfter(today))
        .anyMatch(change -> due.reachedBy(change) && end.map(change::isBefore).orElse(true));
  }
}
