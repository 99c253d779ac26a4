package it.vetro.site.view;

import it.vetro.model.Amendment;
import it.vetro.model.DataTable;
import it.vetro.model.ElementState;
import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.Note;
import it.vetro.model.Objective;
import it.vetro.model.Period;
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

  /** Fields of the data files in words; any other is shown by its own name. */
  private static final Map<String, String> FIELDS = Map.ofEntries(
      Map.entry("titolo", "titolo"), Map.entry("nome", "nome"), Map.entry("peso", "peso"),
      Map.entry("misura", "come si misura"), Map.entry("fonte_dati", "da dove vengono i dati"),
      Map.entry("rilevatori", "chi misura"), Map.entry("validatori", "chi valida"),
      Map.entry("unita", "uffici"), Map.entry("tipologia", "tipo"), Map.entry("centri", "chi ne risponde"),
      Map.entry("base", "valore di partenza"), Map.entry("target", "obiettivo"), Map.entry(STATE, "elemento"));

  private final PlanDocument document;
  private final Addresses addresses;
  private final Map<String, List<Amendment>> byElement = new LinkedHashMap<>();

  Changes(PlanDocument document, Addresses addresses) {
    this.document = document;
    this.addresses = addresses;
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
        document.objective(objective.replacedBy()).map(Objective::title).orElse(""), DocumentView.source(objective.source()));
  }

  private List<ChangeView> of(Indicator indicator) {
    String objective = document.objective(indicator.objective()).map(o -> (o.code() + " " + o.title()).strip()).orElse("");
    return of(new LinkView(indicator.name(), addresses.indicator(indicator)), objective, indicator.id(), indicator.state(),
        document.indicator(indicator.replacedBy()).map(Indicator::name).orElse(""), DocumentView.source(indicator.source()));
  }

  private List<ChangeView> of(
      LinkView link, String within, String element, ElementState state, String replacedBy, String source) {
    List<ChangeView> changes = new ArrayList<>();
    Optional<Amendment> stated = amendments(element).stream().filter(a -> a.field().equals(STATE)).findFirst();
    if (state != ElementState.ACTIVE || stated.isPresent()) {
      changes.add(new ChangeView(link, within, FIELDS.get(STATE), state == ElementState.INSERTED ? "" : "presente",
          now(state, replacedBy, stated.map(Amendment::undecided).orElse(false)),
          stated.map(this::reason).orElse(""), stated.map(Amendment::undecided).orElse(false),
          stated.map(a -> DocumentView.source(a.source())).orElse(source)));
    }
    amendments(element).stream().filter(a -> !a.field().equals(STATE)).map(a -> view(link, within, a)).forEach(changes::add);
    return changes;
  }

  private static String now(ElementState state, String replacedBy, boolean undecided) {
    if (undecided) {
      return state == ElementState.ACTIVE ? "presente, o tolto" : state.label() + ", o presente";
    }
    return state == ElementState.REPLACED && !replacedBy.isEmpty() ? "sostituito da: " + replacedBy : state.label();
  }

  private ChangeView view(LinkView link, String within, Amendment a) {
    String period = a.period().map(Period::toString).map(p -> " " + p.replace("-S1", ", primo semestre")).orElse("");
    return new ChangeView(link, within, FIELDS.getOrDefault(a.field(), a.field()) + period, a.previous(), a.current(), reason(a),
        a.undecided(), DocumentView.source(a.source()));
  }

  private List<ChangeView> of(DataTable table) {
    List<ChangeView> changes = new ArrayList<>();
    for (DataTable.Row row : table.rows()) {
      String name = row.cells().get(0).printed();
      LinkView link = new LinkView(table.title() + ": " + name, addresses.table(table.id()) + "#riga-" + table.id() + "-" + row.id());
      String source = DocumentView.source(row.source());
      if (row.state() != ElementState.ACTIVE) {
        changes.add(new ChangeView(link, "", "riga", row.state() == ElementState.INSERTED ? "" : "presente",
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
