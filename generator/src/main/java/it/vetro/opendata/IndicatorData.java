package it.vetro.opendata;

import it.vetro.model.ElementRef;
import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.Outcome;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Role;
import it.vetro.model.SubTarget;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import it.vetro.plan.Evaluation;
import it.vetro.project.Offices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The indicators of a document: a wide table with a row each, and a long one with a row for each figure. */
final class IndicatorData {

  private static final String INDICATORS = "indicatori";

  private final PlanDocument document;
  private final Offices offices;
  private final Evaluation evaluation;
  private final List<Slot> slots;

  IndicatorData(PlanDocument document, Offices offices, Evaluation evaluation) {
    this.document = document;
    this.offices = offices;
    this.evaluation = evaluation;
    this.slots = document.indicators().stream().flatMap(i -> i.figures().stream()).map(Slot::of).distinct()
        .sorted(Comparator.comparing(Slot::role).thenComparing(s -> s.period().orElse(Period.of(0)))).toList();
  }

  /** A role and a period that some figure of the document has. */
  private record Slot(Role role, Optional<Period> period) {

    static Slot of(Figure figure) {
      return new Slot(figure.role(), figure.period());
    }

    String name() {
      return role.key() + period.map(p -> "_" + slug(p)).orElse("");
    }
  }

  /** A row of the wide table: an indicator, or one of its sub-targets. */
  private record Row(Indicator indicator, Optional<SubTarget> part) {
    int ordinal() {
      return part.map(SubTarget::ordinal).orElse(0);
    }
  }

  void addTo(Shelf shelf) {
    List<Row> rows = document.indicators().stream().flatMap(i -> Stream.concat(Stream.of(new Row(i, Optional.empty())),
        i.parts().stream().map(p -> new Row(i, Optional.of(p))))).toList();
    shelf.add(INDICATORS, fields(), rows, this::line);
    Set<String> ids = new HashSet<>();
    shelf.add("valori", rows.stream().flatMap(r -> r.indicator().figures().stream()
        .filter(f -> f.part() == r.ordinal()).map(f -> new Single(r.indicator(), f))).toList(), single -> line(single, ids));
  }

  private List<Field> fields() {
    Dictionary.Entry entry = Dictionary.of(INDICATORS);
    List<Field> fields = new ArrayList<>(entry.fields());
    int end = fields.size() - 2;
    List<Field> several = new ArrayList<>();
    for (Slot slot : slots) {
      String when = slot.period().map(Period::toString).orElse("anno non indicato");
      List<Field> pair = entry.fields("per_valore", Map.of("ruolo_periodo", slot.name(), "Ruolo", slot.role().label(),
          "quando", when));
      several.addAll(pair);
    }
    evaluation.periods().forEach(p -> several.addAll(entry.fields("per_esito", Map.of("periodo", slug(p), "quando", p.toString()))));
    fields.addAll(end, several);
    return fields;
  }

  private static String slug(Period period) {
    return period.toString().toLowerCase(Locale.ROOT).replace('-', '_');
  }

  private Line line(Row row) {
    Indicator i = row.indicator();
    boolean whole = row.part().isEmpty();
    Indicator.Description about = i.description();
    Line line = new Line().text("indicatore", i.id()).integer("parte", row.ordinal())
        .text("codice", row.part().map(SubTarget::number).orElse(i.code()))
        .text("nome", row.part().map(SubTarget::text).orElse(i.name()))
        .text("tabella", i.table()).text("tabella_titolo", tableTitle(i))
        .list("uffici", i.offices()).list("uffici_nomi", i.offices().stream().map(offices::nameOf).toList())
        .text("polarita", i.polarity().key()).text("come_si_misura", about.measure())
        .text("unita_stampata", about.unitOfMeasure()).text("unita", units(row)).text("descrizione", about.text())
        .list("tipologie", about.typologies()).text("tipologia_stampata", about.printedTypology())
        .list("dimensioni", about.dimensions()).list("destinatari", about.beneficiaries())
        .text("fonte_dei_dati", about.dataSource()).list("segni", i.labels().marks())
        .text("codice_pira", i.labels().piraCode()).text("stato", i.state().label())
        .text("sostituito_da", i.replacedBy()).text("continua", i.continues().map(ElementRef::toString))
        .text("uguale_a", i.sameAs()).list("note", i.notes())
        .source("fonte", row.part().map(SubTarget::source).orElse(i.source()));
    if (whole) {
      line.number("peso", i.weight().current());
      line.number("peso_precedente", i.weight().amended() ? i.weight().previous() : Optional.empty());
    }
    objective(line, i);
    figures(line, row);
    evaluation.periods().forEach(p -> outcome(row, p).ifPresent(o -> outcome(line, slug(p), o)));
    return line;
  }

  private String tableTitle(Indicator indicator) {
    return document.tables().stream().filter(t -> t.id().equals(indicator.table())).map(t -> t.title()).findFirst().orElse("");
  }

  private void objective(Line line, Indicator indicator) {
    line.text("obiettivo", indicator.objective());
    document.objective(indicator.objective())
        .ifPresent(o -> line.text("obiettivo_codice", o.code()).text("obiettivo_titolo", o.title()));
  }

  private static List<Figure> figures(Row row) {
    return row.indicator().figures().stream().filter(f -> f.part() == row.ordinal()).toList();
  }

  private static void figures(Line line, Row row) {
    for (Figure figure : figures(row)) {
      String name = Slot.of(figure).name();
      line.text(name, figure.printed());
      line.number(name + "_numero", figure.value() instanceof Value.Quantity q ? Optional.of(q.amount()) : Optional.empty());
    }
  }

  private static String units(Row row) {
    List<Unit> units = figures(row).stream().map(Figure::value).filter(v -> v instanceof Value.Quantity)
        .map(v -> ((Value.Quantity) v).unit()).distinct().toList();
    return units.isEmpty() ? "" : units.size() == 1 ? Figures.unit(units.get(0)) : "diverse";
  }

  private Optional<Outcome> outcome(Row row, Period period) {
    Optional<Outcome> whole = row.part().isEmpty() ? evaluation.of(row.indicator()) : Optional.empty();
    return whole.or(() -> evaluation.ofPart(row.indicator(), row.ordinal(), period));
  }

  private static void outcome(Line line, String period, Outcome outcome) {
    line.text("esito_" + period, outcome.state().key()).text("esito_" + period + "_perche", outcome.rule())
        .number("raggiungimento_" + period, outcome.attainment());
  }

  /** A row of the long table. */
  private record Single(Indicator indicator, Figure figure) {}

  private Line line(Single single, Set<String> ids) {
    Figure figure = single.figure();
    String period = figure.period().map(Period::toString).orElse("");
    Line line = new Line().text("valore", id(single, ids)).text("indicatore", single.indicator().id())
        .integer("parte", figure.part()).text("ruolo", figure.role().key()).text("periodo", period)
        .text("anno", figure.period().map(p -> Integer.toString(p.year())))
        .list("note", figure.notes()).source("fonte", figure.source());
    figure.target().ifPresentOrElse(t -> Figures.target(line, t), () -> Figures.value(line, figure.value()));
    if (figure.role() == Role.RESULT) {
      figure.period().filter(evaluation.periods()::contains)
          .flatMap(p -> evaluation.ofPart(single.indicator(), figure.part(), p)).ifPresent(o -> Figures.outcome(line, o));
    }
    return line;
  }

  /** A document may print two figures of one kind: the second one is told by its number. */
  private static String id(Single single, Set<String> ids) {
    Figure figure = single.figure();
    String first = String.join("/", single.indicator().id(), Integer.toString(figure.part()), figure.role().key())
        + figure.period().map(p -> "/" + p).orElse("");
    String id = first;
    for (int n = 2; !ids.add(id); n++) {
      id = first + "/" + n;
    }
    return id;
  }
}
