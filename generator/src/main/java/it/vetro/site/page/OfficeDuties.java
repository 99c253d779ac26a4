package it.vetro.site.page;

import it.vetro.law.Fulfilment;
import it.vetro.law.FulfilmentState;
import it.vetro.law.Register;
import it.vetro.law.time.Timetable;
import it.vetro.model.Duty;
import it.vetro.site.view.DutyView;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.ObligationView;
import it.vetro.site.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What each office does for the obligations, as the schedule of the chamber says. */
public final class OfficeDuties {

  private static final Comparator<DutyView> AS_THEY_FALL_DUE =
      Comparator.comparing((DutyView duty) -> !duty.late()).thenComparing(duty -> duty.falls().isEmpty())
          .thenComparing(DutyView::falls);

  private final Register register;
  private final Timetable timetable;
  private final Words words;

  public OfficeDuties(Register register, Timetable timetable, Words words) {
    this.register = register;
    this.timetable = timetable;
    this.words = words;
  }

  /**
   * How the obligations of an office stand; one with several duties counts once.
   *
   * @param due how many the chamber owes
   * @param overdue how many of all are past their day
   */
  public record Count(long due, long published, long missing, long undeclared, long overdue) {}

  /** The duties of an office, in the order of the law. */
  public List<DutyView> of(String office) {
    List<DutyView> views = new ArrayList<>();
    for (Fulfilment fulfilment : register.all()) {
      List<Duty> duties = fulfilment.duties().stream().filter(duty -> !roles(duty, office).isEmpty()).toList();
      String id = fulfilment.obligation().id();
      for (int i = 0; i < duties.size(); i++) {
        views.add(view(fulfilment, duties.get(i), roles(duties.get(i), office), i == 0 ? id : id + "_" + (i + 1)));
      }
    }
    return views;
  }

  /** The same in the order in which they fall due, the late ones first; those without a day come last. */
  public List<DutyView> asTheyFallDue(String office) {
    return of(office).stream().sorted(AS_THEY_FALL_DUE).toList();
  }

  public Count count(String office) {
    List<Fulfilment> own = register.all().stream()
        .filter(f -> f.duties().stream().anyMatch(duty -> !roles(duty, office).isEmpty())).toList();
    return new Count(Register.due(own), Register.count(own, FulfilmentState.PUBLISHED),
        Register.count(own, FulfilmentState.MISSING), Register.count(own, FulfilmentState.UNDECLARED),
        own.stream().filter(f -> time(f).late(f.state().key())).count());
  }

  private ObligationView.Time time(Fulfilment fulfilment) {
    return ObligationView.Time.of(timetable.of(fulfilment), fulfilment.obligation().retention().label());
  }

  private DutyView view(Fulfilment fulfilment, Duty duty, String roles, String id) {
    return new DutyView(id, fulfilment.obligation().text(),
        new LinkView(fulfilment.obligation().reference(), SectionPages.href(fulfilment.obligation())),
        fulfilment.obligation().normLink(), roles, fulfilment.obligation().frequencyText(), time(fulfilment),
        ObligationView.term(duty, words), fulfilment.state().key(),
        fulfilment.publications().stream().map(p -> new LinkView(p.title(), p.link())).distinct().toList());
  }

  private String roles(Duty duty, String office) {
    List<String> roles = new ArrayList<>();
    if (duty.elaborates().contains(office)) {
      roles.add(words.text("ufficio.elaborates"));
    }
    if (duty.transmits().contains(office)) {
      roles.add(words.text("ufficio.transmits"));
    }
    if (duty.publishes().contains(office)) {
      roles.add(words.text("ufficio.publishes"));
    }
    if (duty.checks().contains(office)) {
      roles.add(words.text("ufficio.checks"));
    }
    return String.join(", ", roles);
  }
}
