package it.vetro.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Findings;
import it.vetro.law.time.Timetable;
import it.vetro.model.Office;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.project.ProjectReader;
import it.vetro.site.view.DutyView;
import it.vetro.site.view.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each office of the real chambers owes, and when. */
class OfficeDutiesTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final LocalDate DAY = LocalDate.parse("2026-02-01");

  private static Project project;

  @BeforeAll
  static void read() {
    project = new ProjectReader(ROOT, new Findings()).read(List.of(
        "brescia", "cremona-mantova-pavia", "milano-monza-brianza-lodi", "sondrio"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"brescia", "cremona-mantova-pavia", "milano-monza-brianza-lodi", "sondrio"})
  void anOfficeMeetsItsDutiesInTheOrderInWhichTheyFallDue(String id) {
    ChamberProject chamber = project.chamber(id).orElseThrow().on(DAY, false);
    OfficeDuties duties = new OfficeDuties(chamber.register(project.law(), DAY),
        new Timetable(project.law(), chamber.chamber().patron(), DAY), Words.in(ROOT.resolve("templates")));
    int late = 0;
    for (Office office : chamber.offices().all()) {
      List<DutyView> all = duties.of(office.id());
      List<DutyView> ordered = duties.asTheyFallDue(office.id());
      assertEquals(all.stream().map(DutyView::id).sorted().toList(), ordered.stream().map(DutyView::id).sorted().toList());
      List<DutyView> first = ordered.stream().filter(DutyView::late).toList();
      assertEquals(first, ordered.subList(0, first.size()));
      inOrder(first);
      inOrder(ordered.subList(first.size(), ordered.size()));
      assertTrue(first.stream().allMatch(duty -> duty.falls().compareTo(DAY.toString()) < 0), "late before the day");
      counted(duties.count(office.id()), all);
      late += first.size();
    }
    assertTrue(id.equals("brescia") || late > 0, "something is late");
  }

  /** Days ascending, then those without a day. */
  private static void inOrder(List<DutyView> duties) {
    List<String> days = duties.stream().map(DutyView::falls).toList();
    assertEquals(days.stream().sorted(Comparator.comparing(String::isEmpty).thenComparing(day -> day)).toList(), days);
  }

  private static void counted(OfficeDuties.Count count, List<DutyView> duties) {
    assertEquals(once(duties, duty -> duty.state().equals("pubblicato")), count.published());
    assertEquals(once(duties, duty -> duty.state().equals("mancante")), count.missing());
    assertEquals(once(duties, duty -> duty.state().equals("da-dichiarare")), count.undeclared());
    assertEquals(once(duties, DutyView::late), count.overdue());
    assertEquals(once(duties, duty -> List.of("pubblicato", "mancante", "nulla-da-pubblicare").contains(duty.state())), count.due());
  }

  private static long once(List<DutyView> duties, Predicate<DutyView> which) {
    return duties.stream().filter(which).map(duty -> duty.id().replaceFirst("_.*", "")).distinct().count();
  }
}
