package it.vetro.grid;

import it.vetro.grid.Answer.Origin;
import it.vetro.law.Fulfilment;
import it.vetro.law.Law;
import it.vetro.law.Register;
import it.vetro.model.GridEdition;
import it.vetro.model.GridEdition.Item;
import it.vetro.model.GridFact;
import it.vetro.model.GridParameter;
import it.vetro.model.JudgedGrid;
import it.vetro.model.JudgedGrid.Judged;
import it.vetro.model.Obligation;
import it.vetro.project.ChamberProject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The grid of an edition for a chamber: what the OIV judged, and where it did not, what Vetro proposes.
 *
 * @param rows the obligations that the edition covers; where that is not known, those that were judged
 */
public record Grid(GridEdition edition, List<Row> rows) {

  private static final String SCHEDULE = "documenti/scadenzario.pdf";

  /**
   * An obligation.
   *
   * @param section its names, from the first level
   * @param article under which the edition names it; empty when not known
   * @param answers by id of the parameter, all of them in order
   * @param note beside the values; may be empty
   * @param remarks what those who judge are to look at
   */
  public record Row(Obligation obligation, String section, String article, Map<String, Answer> answers, String note,
      List<String> remarks) {}

  public Grid {
    rows = List.copyOf(rows);
  }

  /**
   * Fills it.
   *
   * @param register how the chamber stands on that day
   * @param judged what the OIV judged of that edition; it wins
   * @param day the day that counts as today
   */
  public static Grid of(
      GridEdition edition, Law law, ChamberProject chamber, Register register, JudgedGrid judged, LocalDate day) {
    Map<String, Fulfilment> fulfilments =
        register.all().stream().collect(Collectors.toMap(f -> f.obligation().id(), Function.identity()));
    Proposals proposals = new Proposals(law, archivalPdfs(chamber), day);
    List<Row> rows = new ArrayList<>();
    for (Item item : items(edition, judged)) {
      Fulfilment fulfilment = fulfilments.get(item.obligation());
      rows.add(row(edition, item, fulfilment, proposals, judged));
    }
    return new Grid(edition, rows);
  }

  /** The PDFs that a build makes of plans, reports and the schedule: made for PDF/A-3a. */
  static Set<String> archivalPdfs(ChamberProject chamber) {
    return Stream.concat(chamber.documents().stream().map(document -> "documenti/" + document.id() + ".pdf"), Stream.of(SCHEDULE))
        .collect(Collectors.toSet());
  }

  private static List<Item> items(GridEdition edition, JudgedGrid judged) {
    return !edition.items().isEmpty() ? edition.items()
        : judged.judgements().stream().map(Judged::obligation).distinct().map(id -> new Item(id, "")).toList();
  }

  private static Row row(GridEdition edition, Item item, Fulfilment fulfilment, Proposals proposals, JudgedGrid judged) {
    Known known = edition.scaleKnown() ? proposals.of(fulfilment) : Known.NOTHING;
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (GridParameter parameter : edition.parameters()) {
      answers.put(parameter.id(), answer(parameter, known, judged.value(item.obligation(), parameter.id())));
    }
    String note = judged.knows(item.obligation()) ? judged.note(item.obligation()) : known.note();
    Obligation obligation = fulfilment.obligation();
    return new Row(obligation, proposals.sectionName(obligation.section()), item.article(), answers, note, known.remarks());
  }

  private static Answer answer(GridParameter parameter, Known known, Optional<String> judged) {
    Answer proposed = Stream.of(GridFact.values())
        .filter(fact -> known.facts().containsKey(fact) && parameter.proposals().containsKey(fact)).findFirst()
        .map(fact -> new Answer(parameter.proposals().get(fact), Origin.PROPOSED, known.facts().get(fact))).orElse(Answer.NONE);
    return judged.map(value -> new Answer(value, Origin.JUDGED, differs(proposed, value))).orElse(proposed);
  }

  private static String differs(Answer proposed, String value) {
    return proposed.value().isEmpty() || proposed.value().equals(value) ? ""
        : "Vetro proporrebbe «" + proposed.value() + "» perché " + proposed.why();
  }

  /** Who gave each value and why: parameters with the same reason together; then what is left to look at. */
  public String why(Row row) {
    List<GridParameter> parameters = edition.parameters();
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (GridParameter parameter : parameters) {
      Answer answer = row.answers().get(parameter.id());
      if (answer.origin() != Origin.OPEN) {
        byReason.computeIfAbsent(reason(answer), reason -> new ArrayList<>()).add(parameter.name());
      }
    }
    Stream<String> given = byReason.entrySet().stream()
        .map(reason -> (reason.getValue().size() == parameters.size() ? "Tutti i parametri" : String.join(", ", reason.getValue()))
            + ": " + reason.getKey() + ".");
    boolean open = row.answers().values().stream().anyMatch(answer -> answer.origin() == Origin.OPEN);
    return Stream.concat(given, open ? row.remarks().stream() : Stream.empty()).collect(Collectors.joining("\n"));
  }

  private static String reason(Answer answer) {
    return answer.origin().label()
        + (answer.origin() == Origin.PROPOSED ? " perché " + answer.why() : answer.why().isEmpty() ? "" : " (" + answer.why() + ")");
  }

  /** How many values there are of that origin. */
  public long count(Origin origin) {
    return rows.stream().flatMap(row -> row.answers().values().stream()).filter(answer -> answer.origin() == origin).count();
  }
}
