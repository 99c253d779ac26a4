package it.vetro.rpct;

import it.vetro.check.completeness.Standing;
import it.vetro.law.time.DueDate;
import it.vetro.model.Reminder;
import it.vetro.model.ReminderStep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An obligation as the RPCT sees it: how it stands, what is to do, by when, how far the RPCT has gone.
 *
 * @param standing state, time, format, owners, points
 * @param section name of its section, with that of the section above
 * @param needs what is to do, the weightiest first; empty when all is well
 * @param urgency how soon
 * @param by the day by which it is due, or was; empty when there is none, or nothing is to do
 * @param escalations the cases that the RPCT has opened
 */
public record Item(
    Standing standing, String section, List<Need> needs, Urgency urgency, Optional<LocalDate> by,
    List<Escalation> escalations) {

  /** The most urgent first, then the oldest due date; the rest as in the law. */
  static final Comparator<Item> BY_URGENCY = Comparator.comparing(Item::urgency)
      .thenComparing(item -> item.by().orElse(LocalDate.MAX));

  static Item of(Standing standing, String section, List<Reminder> reminders, LocalDate today) {
    List<Need> needs = Need.of(standing, today);
    Urgency urgency = Urgency.of(standing, needs);
    Optional<LocalDate> by = switch (urgency) {
      case OVERDUE -> standing.timing().last().map(DueDate::day);
      case SOON -> standing.timing().next().map(DueDate::day);
      case NOW, MEND, SETTLE, DONE -> Optional.empty();
    };
    return new Item(standing, section, needs, urgency, by, Escalation.of(reminders));
  }

  public String id() {
    return standing.obligation().id();
  }

  /** Whether an office has something to do. */
  public boolean owed() {
    return needs.stream().anyMatch(Need::ofOffices);
  }

  /**
   * The step that may be taken: the one after the last of an open case; an invitation where none is open and a due date is
   * past or the thing is due at once; else none.
   */
  public Optional<ReminderStep> nextStep() {
    Optional<Escalation> open = escalations.stream().filter(e -> !e.closed()).max(Comparator.comparing(e -> e.last().step()));
    if (!owed()) {
      return Optional.empty();
    }
    if (open.isPresent()) {
      return open.get().next();
    }
    return urgency == Urgency.OVERDUE || urgency == Urgency.NOW ? Optional.of(ReminderStep.INVITATION) : Optional.empty();
  }
}
