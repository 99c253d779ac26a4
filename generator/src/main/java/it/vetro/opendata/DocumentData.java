package it.vetro.opendata;

import it.vetro.model.Amendment;
import it.vetro.model.Assignment;
import it.vetro.model.DataTable;
import it.vetro.model.ElementRef;
import it.vetro.model.Measure;
import it.vetro.model.Note;
import it.vetro.model.Objective;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Resource;
import it.vetro.model.Sheet;
import it.vetro.model.Value;
import it.vetro.plan.Evaluation;
import it.vetro.plan.Series;
import it.vetro.project.Offices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The datasets of a plan or report. */
final class DocumentData {

  private final PlanDocument document;
  private final Offices offices;
  private final Evaluation evaluation;
  private final List<Note> notes;

  DocumentData(PlanDocument document, Offices offices, Series series) {
    this.document = document;
    this.offices = offices;
    this.evaluation = new Evaluation(document, series);
    this.notes = Stream.concat(document.notes().stream(), document.dataTables().stream().map(DataTable::notes).flatMap(List::stream))
        .toList();
  }

  List<Dataset> datasets() {
    Shelf shelf = new Shelf(Optional.of(document), document.title(), kinds());
    new IndicatorData(document, offices, evaluation).addTo(shelf);
    shelf.add("obiettivi", document.objectives(), DocumentData::objective)
        .add("misure", document.measures(), this::measure)
        .add("risorse", numbered(document.resources()), DocumentData::resource)
        .add("assegnazioni", numbered(document.assignments()), DocumentData::assignment)
        .add("modifiche", numbered(document.amendments()), DocumentData::amendment)
        .add("note", notes, DocumentData::note);
    List<Dataset> datasets = new ArrayList<>(shelf.datasets());
    document.dataTables().forEach(table -> datasets.add(new TableData(document, table).dataset()));
    return datasets;
  }

  private Set<String> kinds() {
    Set<String> kinds = new TreeSet<>();
    if (!document.indicators().isEmpty()) {
      kinds.addAll(Set.of("indicatori", "valori"));
    }
    present(kinds, "obiettivi", document.objectives());
    present(kinds, "misure", document.measures());
    present(kinds, "risorse", document.resources());
    present(kinds, "assegnazioni", document.assignments());
    present(kinds, "modifiche", document.amendments());
    present(kinds, "note", notes);
    return kinds;
  }

  private static void present(Set<String> kinds, String kind, List<?> items) {
    if (!items.isEmpty()) {
      kinds.add(kind);
    }
  }

  /** A row without a name of its own, and its number. */
  private record Numbered<T>(int number, T item) {}

  private static <T> List<Numbered<T>> numbered(List<T> items) {
    return IntStream.range(0, items.size()).mapToObj(i -> new Numbered<>(i + 1, items.get(i))).toList();
  }

  private static Line objective(Objective o) {
    Sheet sheet = o.sheet();
    return new Line().text("obiettivo", o.id()).text("padre", o.parent()).text("livello", o.level().key())
        .text("codice", o.code()).text("titolo", o.title()).text("descrizione", o.description())
        .number("importo", o.amount()).number("peso", o.weight().current())
        .number("peso_precedente", o.weight().amended() ? o.weight().previous() : Optional.empty())
        .text("stato", o.state().label()).text("sostituito_da", o.replacedBy())
        .text("continua", o.continues().map(ElementRef::toString)).text("scheda", sheet.number()).text("area", sheet.area())
        .list("uffici", sheet.units()).list("rilevatori", sheet.assessors()).list("validatori", sheet.validators())
        .text("missione", sheet.mission()).text("programma", sheet.programme()).text("codice_pira", sheet.pira())
        .text("periodo", sheet.period()).text("personale", sheet.staff()).list("note", sheet.notes())
        .source("fonte", o.source());
  }

  private Line measure(Measure m) {
    return new Line().text("misura", m.id()).text("gruppo", m.group()).text("testo", m.text())
        .text("descrizione", m.description()).text("indicatore", m.indicator()).text("target", m.target().printed())
        .text("tempi", m.timing()).date("scadenza", m.deadline()).list("responsabili", m.responsible())
        .list("responsabili_nomi", m.responsible().stream().map(offices::nameOf).toList()).source("fonte", m.source());
  }

  private static Line resource(Numbered<Resource> row) {
    Resource r = row.item();
    Line line = new Line().integer("risorsa", row.number()).text("obiettivo", r.objective()).text("quadro", r.frame().key())
        .text("anno", r.year().map(y -> Integer.toString(y))).text("natura", r.nature().key()).text("voce", r.label())
        .text("stampato", r.printed()).number("euro", r.amount().flatMap(DocumentData::amount)).text("condivisa", r.shared())
        .list("note", r.notes()).source("fonte", r.source());
    r.amount().filter(Value::isMissing).ifPresent(v -> line.text("motivo_mancanza", ((Value.Missing) v).why().label()));
    return line;
  }

  private static Optional<BigDecimal> amount(Value value) {
    return value instanceof Value.Quantity q ? Optional.of(q.amount()) : Optional.empty();
  }

  private static Line assignment(Numbered<Assignment> row) {
    Assignment a = row.item();
    return new Line().integer("assegnazione", row.number()).text("dirigente", a.manager()).text("obiettivo", a.objective())
        .list("indicatori", a.indicators()).text("voce", a.label()).text("peso_stampato", a.printed())
        .number("peso", a.weight()).flag("totale", a.total()).list("note", a.notes()).source("fonte", a.source());
  }

  private static Line amendment(Numbered<Amendment> row) {
    Amendment a = row.item();
    return new Line().integer("modifica", row.number()).text("elemento", a.element()).text("campo", a.field())
        .integer("parte", a.part()).text("periodo", a.period().map(Period::toString)).text("precedente", a.previous())
        .text("attuale", a.current()).text("motivo", a.reason()).text("atto", a.act()).date("al", a.asOf())
        .flag("indeciso", a.undecided()).source("fonte", a.source());
  }

  private static Line note(Note n) {
    return new Line().text("ambito", n.scope().key()).text("nota", n.id()).text("segno", n.mark()).text("testo", n.text())
        .source("fonte", n.source());
  }
}
