package it.vetro.plan;

import it.vetro.finding.Position;
import it.vetro.model.Amendment;
import it.vetro.model.Annex;
import it.vetro.model.DataTable;
import it.vetro.model.ElementRef;
import it.vetro.model.ElementState;
import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.IndicatorTable;
import it.vetro.model.Judgement;
import it.vetro.model.Note;
import it.vetro.model.Objective;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Polarity;
import it.vetro.model.Role;
import it.vetro.model.Sheet;
import it.vetro.model.SourceLines;
import it.vetro.model.SubTarget;
import it.vetro.model.Target;
import it.vetro.model.Weight;
import it.vetro.model.WeightScheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small plans for tests, built row by row. */
public final class Plans {

  private static final Position AT = Position.of("prova.csv", 2);

  private final String id;
  private final List<Objective> objectives = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Annex> annexes = new ArrayList<>();
  private final List<Amendment> amendments = new ArrayList<>();
  private final List<DataTable> tables = new ArrayList<>();
  private WeightScheme scheme = WeightScheme.PRODUCT;

  private Plans(String id) {
    this.id = id;
  }

  public static Plans named(String id) {
    return new Plans(id);
  }

  public Plans scheme(Map<String, BigDecimal> shares) {
    scheme = new WeightScheme(WeightScheme.Kind.STRATEGIC_SHARE, shares);
    return this;
  }

  public Plans objective(String objectiveId, String parent, ObjectiveLevel level, String weight) {
    return objective(objectiveId, parent, level, weight, "", ElementState.ACTIVE);
  }

  public Plans objective(
      String objectiveId, String parent, ObjectiveLevel level, String weight, String previous, ElementState state) {
    objectives.add(new Objective(objectiveId, parent, level, "", objectiveId.toUpperCase(java.util.Locale.ROOT), "",
        Optional.empty(), weight(weight, previous), state, "", Optional.empty(), Sheet.NONE, SourceLines.NONE, AT));
    return this;
  }

  public Plans indicator(Row row) {
    indicators.add(row.build());
    return this;
  }

  public Plans note(String noteId, String mark) {
    notes.add(new Note(noteId, Note.Scope.DOCUMENT, mark, "testo della nota", SourceLines.NONE, AT));
    return this;
  }

  public Plans annex(String title, boolean supplied) {
    annexes.add(new Annex(title, supplied, "", "manca", SourceLines.NONE, AT));
    return this;
  }

  public Plans amendment(Amendment amendment) {
    amendments.add(amendment);
    return this;
  }

  public Plans table(DataTable table) {
    tables.add(table);
    return this;
  }

  public PlanDocument build() {
    return new PlanDocument(id, PlanDocument.Kind.PLAN, "Prova", List.of(2023, 2025, 2026, 2027), Optional.of(2024),
        "", "", Map.of(), List.of(), List.of(new IndicatorTable("t", "T", Map.of(), "", SourceLines.NONE)), annexes,
        List.of(), scheme, objectives, indicators, List.of(), notes, amendments, tables, List.of(), List.of(), List.of(),
        Map.of(), AT);
  }

  private static Weight weight(String current, String previous) {
    return new Weight(decimal(current), decimal(previous));
  }

  private static Optional<BigDecimal> decimal(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  public static Row row(String id, String objective, Polarity polarity) {
    return new Row(id, objective, polarity);
  }

  /** A row of an indicator table under construction. */
  public static final class Row {
    private final String id;
    private final String objective;
    private final Polarity polarity;
    private final List<Figure> figures = new ArrayList<>();
    private final List<SubTarget> parts = new ArrayList<>();
    private String code = "";
    private String name = "Indicatore";
    private String table = "t";
    private String pira = "";
    private String sameAs = "";
    private List<String> notes = List.of();
    private List<String> labels = List.of();
    private List<String> offices = List.of();
    private Weight weight = Weight.NONE;
    private ElementState state = ElementState.ACTIVE;
    private Optional<ElementRef> continues = Optional.empty();

    private Row(String id, String objective, Polarity polarity) {
      this.id = id;
      this.objective = objective;
      this.polarity = polarity;
    }

    public Row code(String printed) {
      code = printed;
      return this;
    }

    public Row name(String printed) {
      name = printed;
      return this;
    }

    public Row pira(String printed) {
      pira = printed;
      return this;
    }

    public Row sameAs(String other) {
      sameAs = other;
      return this;
    }

    public Row notes(String... ids) {
      notes = List.of(ids);
      return this;
    }

    public Row labels(String... marks) {
      labels = List.of(marks);
      return this;
    }

    public Row offices(String... ids) {
      offices = List.of(ids);
      return this;
    }

    public Row weight(String current) {
      return weight(current, "", ElementState.ACTIVE);
    }

    public Row weight(String current, String previous, ElementState newState) {
      weight = Plans.weight(current, previous);
      state = newState;
      return this;
    }

    public Row continues(String reference) {
      continues = ElementRef.parse(reference);
      return this;
    }

    public Row part(int ordinal, String number) {
      parts.add(new SubTarget(ordinal, number, "parte", SourceLines.NONE, AT));
      return this;
    }

    public Row base(String printed) {
      figures.add(figure(0, Role.BASE, Optional.empty(), printed, Optional.empty(), Optional.empty()));
      return this;
    }

    public Row base(int year, String printed) {
      figures.add(figure(0, Role.BASE, Optional.of(year), printed, Optional.empty(), Optional.empty()));
      return this;
    }

    public Row target(int year, String printed, Reading reading) {
      return target(0, year, printed, reading);
    }

    public Row target(int part, int year, String printed, Reading reading) {
      Target target = TargetGrammar.read(printed, reading, "").result();
      figures.add(figure(part, Role.TARGET, Optional.of(year), printed, Optional.of(target), Optional.empty()));
      return this;
    }

    public Row target(int year, String printed) {
      return target(0, year, printed, Reading.AS_PRINTED);
    }

    public Row result(int year, String printed) {
      return result(0, year, printed);
    }

    public Row result(int part, int year, String printed) {
      figures.add(figure(part, Role.RESULT, Optional.of(year), printed, Optional.empty(), Optional.empty()));
      return this;
    }

    public Row judged(int part, int year, String printed, it.vetro.model.Outcome.State verdict, String reason) {
      Optional<Judgement> judgement = Optional.of(new Judgement(verdict, reason));
      figures.add(figure(part, Role.RESULT, Optional.of(year), printed, Optional.empty(), judgement));
      return this;
    }

    private static Figure figure(int part, Role role, Optional<Integer> year, String printed, Optional<Target> target,
        Optional<Judgement> judgement) {
      return new Figure(part, role, year.map(Period::of), "",
          target.map(Target::value).orElseGet(() -> ValueGrammar.read(printed).result()), target, List.of(), judgement,
          SourceLines.NONE, AT);
    }

    private Indicator build() {
      Indicator.Description description =
          new Indicator.Description(List.of("risultato"), "", "", "", "", List.of(), List.of(), "");
      return new Indicator(id, table, objective, code, name, description, polarity,
          new Indicator.Labels(labels, pira), offices, notes, weight, state, "", continues, sameAs, parts, figures,
          SourceLines.NONE, AT);
    }
  }
}
