package it.vetro.project;

import it.vetro.law.Law;
import it.vetro.law.Register;
import it.vetro.model.Chamber;
import it.vetro.model.ControlAct;
import it.vetro.model.Duty;
import it.vetro.model.JudgedGrid;
import it.vetro.model.Payment;
import it.vetro.model.PlanDocument;
import it.vetro.model.Publication;
import it.vetro.model.Reminder;
import it.vetro.model.Rows;
import it.vetro.read.MarkdownFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that one chamber publishes, as its files say.
 *
 * @param chamber who it is
 * @param offices its register of offices
 * @param documents its plans and reports, plans first, each in the order of their folders
 * @param schedule who answers for which obligation
 * @param publications what is online or declared absent: the rows of {@code pubblicazioni.csv}, then the pages
 *     whose header names obligations
 * @param payments what it paid, by quarter; empty when it does not say
 * @param acts the acts of those who control it; empty when it does not say
 * @param reminders what the RPCT did about what is not, for the RPCT's report only: no page of the site shows it
 * @param judgedGrids what its OIV judged, by edition
 * @param narratives its Markdown pages
 * @param content folder of those pages
 */
public record ChamberProject(
    Chamber chamber,
    Offices offices,
    List<PlanDocument> documents,
    List<Duty> schedule,
    List<Publication> publications,
    Rows<Payment> payments,
    Rows<ControlAct> acts,
    List<Reminder> reminders,
    List<JudgedGrid> judgedGrids,
    List<MarkdownFile> narratives,
    Path content) {

  public String id() {
    return chamber.id();
  }

  /** What the OIV judged of an edition of the grid; nothing, when it judged none. */
  public JudgedGrid judgedGrid(int year) {
    return judgedGrids.stream().filter(grid -> grid.year() == year).findFirst().orElse(JudgedGrid.none(year));
  }

  /**
   * What of it is online on a day. Drafts and pages with a later date are not, and satisfy no obligation.
   *
   * @param today the day
   * @param drafts whether drafts and later pages are among the narratives all the same, for a preview; they still
   *     satisfy nothing
   */
  public ChamberProject on(LocalDate today, boolean drafts) {
    Map<Boolean, List<MarkdownFile>> pages =
        narratives.stream().collect(Collectors.partitioningBy(page -> online(page, today)));
    Set<String> hidden = pages.get(false).stream().map(MarkdownFile::file).collect(Collectors.toSet());
    return new ChamberProject(chamber, offices, documents, schedule,
        publications.stream().filter(p -> !hidden.contains(p.at().file())).toList(), payments, acts, reminders, judgedGrids,
        drafts ? narratives : pages.get(true), content);
  }

  /**
   * How it stands with every obligation of the law, by all that it publishes: ask {@link #on} for what is online first.
   *
   * @param day the day that counts as today
   */
  public Register register(Law law, LocalDate day) {
    return Register.of(law, chamber.regime(), publications, schedule, day);
  }

  private static boolean online(MarkdownFile page, LocalDate today) {
    return page.get("status").equals("published") && page.get("date").compareTo(today.toString()) <= 0;
  }
}
