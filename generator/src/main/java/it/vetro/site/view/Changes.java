package it.vetro.site.view;

import it.vetro.model.Amendment;
import it.vetro.model.DataTable;
import it.vetro.model.ElementState;
import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.Note;
import it.vetro.model.Objective;
import it.vetro.model.PlanDocument;
import it.vetro.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an update changed in a document: field by field, element by element, cell by cell. */
final class Changes {

  private static final String STATE = "stato";

  private final PlanDocument document;
  private final Addresses addresses;
  private final Words words;
  private final Map<String, List<Amendment>> byElement = new LinkedHashMap<>();

  Changes(PlanDocument document, Addresses addresses, Words words) {
    this.document = document;
    this.addresses = addresses;
    this.words = words;
    document.amendments().forEach(a -> byElement.computeIfAbsent(a.element(), e -> new ArrayList<>()).add(a));
  }

  /** What changed in a figure. */
  Optional<Cell.Change> of(String indicator, Figure figure) {
    return amendments(indicator).stream()
        .filter(a -> a.field().equals(figure.role().key()) && a.part() == figure.part())
        .filter(a -> figure.role() == Role.BASE || a.period().equals(figure.period()))
        .map(this::change).findFirst();
  }

  /** What changed in a field. */
  Optional<Cell.Change> of(String element, String field) {
    return amendments(element).stream().filter(a -> a.field().equals(field)).map(this::change).findFirst();
  }

  private List<Amendment> amendments(String element) {
    return byElement.getOrDefault(element, List.of());
  }

  private Cell.Change change(Amendment amendment) {
    return new Cell.Change(amendment.previous(), reason(amendment), amendment.undecided());
  }

  /** The reason in words: its own, or those of the note that says it. */
  private String reason(Amendment amendment) {
    return document.note(amendment.reason()).map(Note::text).orElse(amendment.reason());
  }

  /** All that changed in an objective or indicator. */
  List<ChangeView> of(String element) {
    List<ChangeView> changes = new ArrayList<>();
    document.objective(element).ifPresent(o -> changes.addAll(of(o)));
    document.indicator(element).ifPresent(i -> changes.addAll(of(i)));
    return changes;
  }

  /** All that changed in the document: its objectives, its indicators, its other tables. */
  List<ChangeView> all() {
    List<ChangeView> changes = new ArrayList<>();
    for (Objective objective : document.objectives()) {
      changes.addAll(of(objective));
      document.indicatorsOf(objective.id()).forEach(i -> changes.addAll(of(i)));
    }
    document.dataTables().forEach(t -> changes.addAll(of(t)));
    return changes;
  }

  private List<ChangeView> of(Objective objective) {
    String title = objective.code().isEmpty() ? objective.title() : objective.code() + " " + objective.title();
    return of(new LinkView(title, addresses.objective(objective.id())), "", objective.id(), objective.state(),
        document.objective(objective.replacedBy()).map(Objective::title).orElse(""), SourceText.of(objective.source(), words));
  }

  private List<ChangeView> of(Indicator indicator) {
    String objective = document.objective(indicator.objective()).map(o -> (o.code() + " " + o.title()).strip()).orElse("");
    return of(new LinkView(indicator.name(), addresses.indicator(indicator)), objective, indicator.id(), indicator.state(),
        document.indicator(indicator.replacedBy()).map(Indicator::name).orElse(""), SourceText.of(indicator.source(), words));
  }

  private List<ChangeView> of(
      LinkView link, String within, String element, ElementState state, String replacedBy, String source) {
    List<ChangeView> changes = new ArrayList<>();
    Optional<Amendment> stated = amendments(element).stream().filter(a -> a.field().equals(STATE)).findFirst();
    if (state != ElementState.ACTIVE || stated.isPresent()) {
      changes.add(new ChangeView(link, within, field(STATE), before(state),
          now(state, replacedBy, stated.map(Amendment::undecided).orElse(false)),
          stated.map(this::reason).orElse(""), stated.map(Amendment::undecided).orElse(false),
          stated.map(a -> SourceText.of(a.source(), words)).orElse(source)));
    }
    amendments(element).stream().filter(a -> !a.field().equals(STATE)).map(a -> view(link, within, a)).forEach(changes::add);
    return changes;
  }

  /** A field of the data files in words; one without words is shown by its own name. */
  private String field(String name) {
    return words.find("modifiche.fields." + name).orElse(name);
  }

  private String before(ElementState state) {
    return state == ElementState.INSERTED ? "" : words.text("modifiche.present");
  }

  private String now(ElementState state, String replacedBy, boolean undecided) {
    if (undecided) {
      return state == ElementState.ACTIVE ? words.text("modifiche.present_or_removed")
          : words.say("modifiche.or_present", Map.of("state", state.label()));
    }
    return state == ElementState.REPLACED && !replacedBy.isEmpty() 
        ? words.say("modifiche.replaced_by", Map.of("name", replacedBy)) : state.label();
  }

  private ChangeView view(LinkView link, String within, Amendment a) {
    String period = a.period().map(p -> " " + (p.half() == 1
        ? words.say("modifiche.first_half", Map.of("year", p.year())) : p)).orElse("");
    return new ChangeView(link, within, field(a.field()) + period, a.previous(), a.current(), reason(a),
        a.undecided(), SourceText.of(a.source(), words));
  }

  private List<ChangeView> of(DataTable table) {
    List<ChangeView> changes = new ArrayList<>();
    for (DataTable.Row row : table.rows()) {
      String name = row.cells().get(0).printed();
      LinkView link = new LinkView(table.title() + ": " + name, addresses.table(table.id()) + "#riga-" + table.id() + "-" + row.id());
      String source = SourceText.of(row.source(), words);
      if (row.state() != ElementState.ACTIVE) {
        changes.add(new ChangeView(link, "", words.oneOrMany("counted.row", 1), before(row.state()),
            row.state().label(), row.reason(), false, source));
      }
      for (int i = 0; i < row.cells().size(); i++) {
        DataTable.Cell cell = row.cells().get(i);
        String column = table.columns().get(i).title();
        cell.previous().ifPresent(p -> changes.add(new ChangeView(link, "", column, p, cell.printed(), row.reason(), false, source)));
      }
    }
    return changes;
  }
}
