package it.vetro.rpct;

import it.vetro.model.Reminder;
import it.vetro.model.ReminderStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far the RPCT has gone with an office about an obligation (d.lgs. 33/2013, art. 43). Which step a case deserves only a
 * person decides: {@code next} says what may come, not what must.
 *
 * @param office id of the office; empty when nobody answers for the obligation
 * @param steps of the case that is open, or of the last one, oldest first; never empty
 */
public record Escalation(String office, List<Reminder> steps) {

  public Escalation {
    steps = List.copyOf(steps);
  }

  /** The cases of one obligation, one for each office that was addressed, in the order of the file. */
  static List<Escalation> of(List<Reminder> reminders) {
    Map<String, List<Reminder>> offices = reminders.stream()
        .collect(Collectors.groupingBy(Reminder::office, LinkedHashMap::new, Collectors.toList()));
    return offices.entrySet().stream().map(e -> new Escalation(e.getKey(), latestCase(e.getValue()))).toList();
  }

  private static List<Reminder> latestCase(List<Reminder> reminders) {
    List<Reminder> steps = new ArrayList<>();
    for (Reminder reminder : reminders) {
      if (!steps.isEmpty() && steps.get(steps.size() - 1).result().closes()) {
        steps.clear();
      }
      steps.add(reminder);
    }
    return steps;
  }

  public Reminder last() {
    return steps.get(steps.size() - 1);
  }

  /** Whether the office has done what was asked or has given a good reason. */
  public boolean closed() {
    return last().result().closes();
  }

  /** The step that comes next in weight; empty when the case is closed or there is none heavier. */
  public Optional<ReminderStep> next() {
    int reached = steps.stream().mapToInt(r -> r.step().ordinal()).max().orElse(-1);
    ReminderStep[] all = ReminderStep.values();
    return closed() || reached + 1 == all.length ? Optional.empty() : Optional.of(all[reached + 1]);
  }
}
