package it.vetro.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.vetro.check.completeness.Completeness;
import it.vetro.check.completeness.Progress;
import it.vetro.check.completeness.Standing;
import it.vetro.finding.Finding;
import it.vetro.law.time.DueDate;
import it.vetro.law.time.Timeliness;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code check} says of what is published: apart from the flaws of the data, so that neither drowns the other.
 *
 * @param chambers how complete each is
 * @param earlier how they stood in an earlier report, by chamber; empty without one
 * @param listed whether each obligation with something wrong is told, or only the totals
 */
record CompletenessReport(
    List<Completeness> chambers, Map<String, Map<String, Progress.Before>> earlier, boolean listed) {

  /** What the first line of an obligation says in words is not told a second time. */
  private static final Set<String> IN_WORDS = Set.of("completezza.mancante", "completezza.da-dichiarare",
      "completezza.senza-ufficio", "completezza.senza-termine");

  void print(PrintWriter out) {
    for (Completeness chamber : chambers) {
      if (listed) {
        out.println(CompletenessMessages.completenessOf(chamber.chamber(), chamber.date()));
        chamber.rows().stream().filter(row -> !row.findings().isEmpty()).forEach(row -> print(row, out));
        chamber.offices().forEach(office -> out.println(CompletenessMessages.degree(office)));
      }
      progress(chamber).ifPresent(progress -> print(progress, out));
      out.println(CompletenessMessages.completeness(chamber));
    }
    out.println(listed ? CompletenessMessages.remedies() : CompletenessMessages.completenessListed());
  }

  private static void print(Standing row, PrintWriter out) {
    out.println(CompletenessMessages.standing(row));
    row.findings().stream().filter(finding -> !IN_WORDS.contains(finding.code()))
        .forEach(finding -> out.println("  " + Messages.line(finding).replace("\n", "\n  ")));
  }

  private static void print(Progress progress, PrintWriter out) {
    progress.better().forEach(step -> out.println(CompletenessMessages.better(step)));
    progress.worse().forEach(step -> out.println(CompletenessMessages.worse(step)));
    out.println(CompletenessMessages.progress(progress));
  }

  private Optional<Progress> progress(Completeness chamber) {
    return Optional.ofNullable(earlier.get(chamber.chamber())).map(before -> Progress.since(before, chamber));
  }

  void write(ArrayNode list) {
    for (Completeness chamber : chambers) {
      ObjectNode node = list.addObject().put("chamber", chamber.chamber()).put("date", chamber.date().toString());
      totals(chamber, node.putObject("totals"));
      ArrayNode offices = node.putArray("offices");
      chamber.offices().forEach(o -> offices.addObject().put("office", o.office()).put("due", o.due()).put("done", o.done())
          .put("inYear", o.inYear()).put("percent", o.percent()));
      ArrayNode rows = node.putArray("obligations");
      chamber.rows().forEach(row -> write(row, rows.addObject()));
      progress(chamber).ifPresent(progress -> {
        ObjectNode since = node.putObject("since");
        ids(progress.better(), since.putArray("better"));
        ids(progress.worse(), since.putArray("worse"));
      });
    }
  }

  private static void totals(Completeness chamber, ObjectNode totals) {
    totals.put("due", chamber.due().size()).put("published", chamber.published()).put("missing", chamber.missing())
        .put("undeclared", chamber.undeclared()).put("upToDate", chamber.upToDate()).put("complete", chamber.complete())
        .put("late", chamber.count(Timeliness.LATE)).put("undated", chamber.count(Timeliness.UNDATED))
        .put("withoutOffice", chamber.count(row -> row.owners().isEmpty())).put("withoutTerm", chamber.count(row -> !row.term()))
        .put("closedFormat", chamber.count(row -> !row.openness().passes()))
        .put("points", chamber.points()).put("maxPoints", chamber.maxPoints()).put("index", chamber.index());
  }

  private static void write(Standing row, ObjectNode node) {
    node.put("id", row.obligation().id()).put("section", row.obligation().section()).put("state", row.state().key())
        .put("timeliness", row.timing().timeliness().key()).put("updated", day(row.timing().updated()))
        .put("lastDue", day(row.timing().last().map(DueDate::day))).put("nextDue", day(row.timing().next().map(DueDate::day)))
        .put("retained", day(row.timing().retained())).put("points", row.points()).put("term", row.term());
    ArrayNode owners = node.putArray("offices");
    row.owners().forEach(owners::add);
    ArrayNode codes = node.putArray("findings");
    row.findings().stream().map(Finding::code).forEach(codes::add);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static void ids(List<Progress.Step> steps, ArrayNode list) {
    steps.forEach(step -> list.add(step.now().obligation().id()));
  }
}
