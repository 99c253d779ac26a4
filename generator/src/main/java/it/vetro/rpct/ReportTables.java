package it.vetro.rpct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.vetro.check.completeness.Standing;
import it.vetro.law.FulfilmentState;
import it.vetro.law.time.DueDate;
import it.vetro.model.ReminderStep;
import it.vetro.project.Offices;
import it.vetro.sheet.CsvLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report for other programs: a CSV with a row for each obligation, and a JSON with all of it. */
final class ReportTables {

  private static final List<String> COLUMNS = List.of("obbligo", "sezione", "testo", "norma", "stato", "tempestivita",
      "urgenza", "da_fare", "entro", "ultima_scadenza", "prossima_scadenza", "aggiornato", "uffici", "termine", "formato",
      "punti", "ultimo_passo", "passo_possibile");

  private final RpctReport report;
  private final Offices offices;

  ReportTables(RpctReport report, Offices offices) {
    this.report = report;
    this.offices = offices;
  }

  String csv() {
    Stream<List<String>> rows = report.items().stream().map(this::row).map(cells -> COLUMNS.stream().map(cells::get).toList());
    return CsvLine.all(Stream.concat(Stream.of(COLUMNS), rows).toList());
  }

  private Map<String, String> row(Item item) {
    Standing row = item.standing();
    Map<String, String> cells = new HashMap<>();
    cells.put("obbligo", item.id());
    cells.put("sezione", row.obligation().section());
    cells.put("testo", row.obligation().text());
    cells.put("norma", row.obligation().reference());
    cells.put("stato", row.state().key());
    cells.put("tempestivita", row.timing().timeliness().key());
    cells.put("urgenza", item.urgency().key());
    cells.put("da_fare", keys(item));
    cells.put("entro", day(item.by()));
    cells.put("ultima_scadenza", day(row.timing().last().map(DueDate::day)));
    cells.put("prossima_scadenza", day(row.timing().next().map(DueDate::day)));
    cells.put("aggiornato", day(row.timing().updated()));
    cells.put("uffici", String.join("|", row.owners()));
    cells.put("termine", row.term() ? "si" : "no");
    cells.put("formato", row.state() == FulfilmentState.PUBLISHED ? row.openness().key() : "");
    cells.put("punti", row.state().due() ? String.valueOf(row.points()) : "");
    cells.put("ultimo_passo", item.escalations().stream().map(e -> e.last().step().key() + " " + e.last().day())
        .collect(Collectors.joining("|")));
    cells.put("passo_possibile", item.nextStep().map(ReminderStep::key).orElse(""));
    return cells;
  }

  private static String keys(Item item) {
    return item.needs().stream().map(Need::key).collect(Collectors.joining("|"));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  String json() throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode root = json.createObjectNode();
    root.put("chamber", report.chamber().id()).put("name", report.chamber().name()).put("date", report.date().toString());
    write(report.total(), root.putObject("total"));
    report.sections().forEach(tally -> write(tally, root.withArray("sections").addObject().put("id", tally.id()).put("name", tally.name())));
    report.offices().forEach(office(root.putArray("offices")));
    report.items().forEach(item -> write(item, root.withArray("obligations").addObject()));
    report.monitoring().forEach(period -> write(period, root.withArray("monitoring").addObject()));
    report.readability().forEach(page -> root.withArray("readability").addObject().put("page", page.address())
        .put("title", page.title()).put("gulpease", page.index()).put("words", page.words())
        .put("sentences", page.sentences()).put("letters", page.letters()));
    return json.writeValueAsString(root) + "\n";
  }

  private static void write(Tally t, ObjectNode node) {
    node.put("due", t.due()).put("published", t.published()).put("nothingToPublish", t.nothing()).put("missing", t.missing())
        .put("undeclared", t.undeclared()).put("onTime", t.onTime()).put("late", t.late()).put("undated", t.undated())
        .put("expired", t.expired()).put("withoutComparison", t.uncompared()).put("withoutOffice", t.withoutOffice())
        .put("withoutTerm", t.withoutTerm()).put("closedFormat", t.closedFormat()).put("points", t.points())
        .put("maxPoints", t.maxPoints()).put("index", t.index());
  }

  private static Consumer<RpctReport.OfficeTally> office(ArrayNode list) {
    return office -> {
      ObjectNode node = list.addObject().put("id", office.tally().id()).put("name", office.tally().name());
      write(office.tally(), node);
      node.put("owed", office.owed()).put("dutiesDue", office.degree().due()).put("dutiesDone", office.degree().done())
          .put("dutiesInYear", office.degree().inYear()).put("percentDone", office.degree().percent());
    };
  }

  private void write(Item item, ObjectNode node) {
    Standing row = item.standing();
    node.put("id", item.id()).put("section", row.obligation().section()).put("text", row.obligation().text())
        .put("reference", row.obligation().reference()).put("state", row.state().key())
        .put("timeliness", row.timing().timeliness().key()).put("urgency", item.urgency().key())
        .put("by", day(item.by())).put("lastDue", day(row.timing().last().map(DueDate::day)))
        .put("nextDue", day(row.timing().next().map(DueDate::day))).put("updated", day(row.timing().updated()))
        .put("term", row.term()).put("points", row.points());
    item.needs().forEach(need -> node.withArray("needs").add(need.key()));
    row.owners().forEach(id -> node.withArray("offices").addObject().put("id", id).put("name", offices.nameOf(id)));
    for (Escalation escalation : item.escalations()) {
      ObjectNode open = node.withArray("escalations").addObject().put("office", escalation.office()).put("closed", escalation.closed());
      escalation.steps().forEach(step -> open.withArray("steps").addObject().put("step", step.step().key())
          .put("date", step.day().toString()).put("result", step.result().key()).put("note", step.note()));
    }
    item.nextStep().ifPresent(step -> node.put("nextStep", step.key()));
  }

  /** What nobody knows is there with a null: it is asked for, and no zero. */
  private static void write(Monitoring period, ObjectNode node) {
    node.put("name", period.name()).put("from", period.from().toString()).put("to", period.to().toString());
    write(period.total(), node.putObject("total"));
    period.sections().forEach(f -> write(f, node.withArray("sections").addObject().put("name", f.name())));
    period.areas().forEach(f -> write(f, node.withArray("areas").addObject().put("name", f.name())));
    node.putNull("visits").putNull("accessRequests");
  }

  private static void write(Monitoring.Figures f, ObjectNode node) {
    node.put("due", f.due()).put("onTime", f.onTime()).put("late", f.late()).put("toBeVerified", f.unjudged()).put("missed", f.missed());
  }
}
