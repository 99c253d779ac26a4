package it.vetro.plan;

import it.vetro.model.ElementRef;
import it.vetro.model.ElementState;
import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.Judgement;
import it.vetro.model.Outcome;
import it.vetro.model.Period;
import it.vetro.model.Polarity;
import it.vetro.model.Role;
import it.vetro.model.SourceLines;
import it.vetro.model.SubTarget;
import it.vetro.model.Target;
import it.vetro.model.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of an indicator table under construction. */
public final class RowBuilder {
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
  private String measure = "";
  private String unit = "";
  private String source = "";
  private List<String> notes = List.of();
  private List<String> labels = List.of();
  private List<String> offices = List.of();
  private Weight weight = Weight.NONE;
  private ElementState state = ElementState.ACTIVE;
  private Optional<ElementRef> continues = Optional.empty();

  RowBuilder(String id, String objective, Polarity polarity) {
    this.id = id;
    this.objective = objective;
    this.polarity = polarity;
  }

  public RowBuilder code(String printed) {
    code = printed;
    return this;
  }

  public RowBuilder name(String printed) {
    name = printed;
    return this;
  }

  public RowBuilder pira(String printed) {
    pira = printed;
    return this;
  }

  public RowBuilder in(String tableId) {
    table = tableId;
    return this;
  }

  public RowBuilder measure(String printed) {
    measure = printed;
    return this;
  }

  public RowBuilder unit(String printed) {
    unit = printed;
    return this;
  }

  public RowBuilder dataSource(String printed) {
    source = printed;
    return this;
  }

  public RowBuilder sameAs(String other) {
    sameAs = other;
    return this;
  }

  public RowBuilder notes(String... ids) {
    notes = List.of(ids);
    return this;
  }

  public RowBuilder labels(String... marks) {
    labels = List.of(marks);
    return this;
  }

  public RowBuilder offices(String... ids) {
    offices = List.of(ids);
    return this;
  }

  public RowBuilder weight(String current) {
    return weight(current, "", ElementState.ACTIVE);
  }

  public RowBuilder weight(String current, String previous, ElementState newState) {
    weight = Plans.weight(current, previous);
    state = newState;
    return this;
  }

  /** An amendment gave the row its weight; there was none before. */
  public RowBuilder withoutPreviousWeight() {
    weight = new Weight(weight.current(), Optional.empty(), true);
    return this;
  }

  public RowBuilder continues(String reference) {
    continues = ElementRef.parse(reference);
    return this;
  }

  public RowBuilder part(int ordinal, String number) {
    parts.add(new SubTarget(ordinal, number, "parte", SourceLines.NONE, Plans.AT));
    return this;
  }

  public RowBuilder base(String printed) {
    figures.add(figure(0, Role.BASE, Optional.empty(), printed, Optional.empty(), Optional.empty()));
    return this;
  }

  public RowBuilder base(int year, String printed) {
    figures.add(figure(0, Role.BASE, Optional.of(year), printed, Optional.empty(), Optional.empty()));
    return this;
  }

  public RowBuilder target(int year, String printed, Reading reading) {
    return target(0, year, printed, reading);
  }

  public RowBuilder target(int part, int year, String printed, Reading reading) {
    Target target = TargetGrammar.read(printed, reading, "").result();
    figures.add(figure(part, Role.TARGET, Optional.of(year), printed, Optional.of(target), Optional.empty()));
    return this;
  }

  /** The value to reach by 30 June. */
  public RowBuilder checkpoint(int year, String printed) {
    Target target = TargetGrammar.read(printed).result();
    figures.add(new Figure(0, Role.TARGET, Optional.of(new Period(year, 1)), "", target.value(), Optional.of(target),
        List.of(), Optional.empty(), SourceLines.NONE, Plans.AT));
    return this;
  }

  public RowBuilder target(int year, String printed) {
    return target(0, year, printed, Reading.AS_PRINTED);
  }

  public RowBuilder result(int year, String printed) {
    return result(0, year, printed);
  }

  public RowBuilder result(int part, int year, String printed) {
    figures.add(figure(part, Role.RESULT, Optional.of(year), printed, Optional.empty(), Optional.empty()));
    return this;
  }

  /** The mean of the chambers of the same size. */
  public RowBuilder mean(int year, String printed) {
    figures.add(figure(0, Role.CLUSTER, Optional.of(year), printed, Optional.empty(), Optional.empty()));
    return this;
  }

  public RowBuilder judged(int part, int year, String printed, Outcome.State verdict, String reason) {
    Optional<Judgement> judgement = Optional.of(new Judgement(verdict, reason));
    figures.add(figure(part, Role.RESULT, Optional.of(year), printed, Optional.empty(), judgement));
    return this;
  }

  private static Figure figure(int part, Role role, Optional<Integer> year, String printed, Optional<Target> target,
      Optional<Judgement> judgement) {
    return new Figure(part, role, year.map(Period::of), "",
        target.map(Target::value).orElseGet(() -> ValueGrammar.read(printed).result()), target, List.of(), judgement,
        SourceLines.NONE, Plans.AT);
  }

  Indicator build() {
    Indicator.Description description =
        new Indicator.Description(List.of("risultato"), "", measure, unit, "", List.of(), List.of(), source);
    return new Indicator(id, table, objective, code, name, description, polarity,
        new Indicator.Labels(labels, pira), offices, notes, weight, state, "", continues, sameAs, List.of(), parts, figures,
        SourceLines.NONE, Plans.AT);
  }
}
