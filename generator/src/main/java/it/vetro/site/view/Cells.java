package it.vetro.site.view;

import it.vetro.model.Figure;
import it.vetro.model.Operator;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Reference;
import it.vetro.model.Role;
import it.vetro.model.Target;
import it.vetro.model.Value;
import it.vetro.model.Weight;
import it.vetro.plan.Decimals;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the cells of tables from figures. */
final class Cells {

  /** A quantity whose print is longer than this carries words, and is aligned as text. */
  private static final int LONGEST_NUMBER = 12;

  private final Words words;

  Cells(Words words) {
    this.words = words;
  }

  Cell of(Figure figure, List<Cell.Mark> marks, Optional<Cell.Change> change) {
    Value value = figure.value();
    String printed = figure.printed();
    String meaning = figure.target().map(this::meaning).orElse("");
    boolean numeric = value instanceof Value.Quantity && printed.length() <= LONGEST_NUMBER && meaning.isEmpty();
    return new Cell(figure.period().map(Period::toString).orElse(""), printed,
        value instanceof Value.Missing absent ? missing(figure.role(), absent.why()) : "", meaning, numeric, marks, change);
  }

  /** The marks of notes of a document. */
  static List<Cell.Mark> marks(PlanDocument document, List<String> ids) {
    return ids.stream().flatMap(id -> document.note(id).stream()).map(n -> new Cell.Mark(n.id(), n.mark())).toList();
  }

  /** A weight as it stands now. */
  Cell of(Weight weight, Optional<Cell.Change> change) {
    return weight.current()
        .map(w -> new Cell("", Decimals.exact(w), "", "", true, List.of(), change))
        .orElseGet(() -> notStated(change));
  }

  /** A cell the table does not have. */
  Cell none() {
    return notStated(Optional.empty());
  }

  private Cell notStated(Optional<Cell.Change> change) {
    return new Cell("", "", words.text("mancanti.non-indicato"), "", false, List.of(), change);
  }

  /** Nothing was measured of a result; a target or a starting value was not set. */
  private String missing(Role role, Value.Why why) {
    if (why != Value.Why.NOT_MEASURED) {
      return why.label();
    }
    return role == Role.TARGET ? words.text("indicatori.no_target")
        : role == Role.BASE ? words.text("indicatori.no_base") : why.label();
  }

  private String compared(Operator operator) {
    return switch (operator) {
      case AT_LEAST, AT_MOST, EXACTLY -> words.say("indicatori.compared", Map.of("operator", operator.words()));
      case MORE_THAN, LESS_THAN -> operator.words().replace(" di", " del");
      case NONE -> words.text("indicatori.compared_plain");
    };
  }

  /** Only what the print alone does not tell a reader. */
  private String meaning(Target target) {
    Reference reference = target.reference();
    return switch (reference.kind()) {
      case YEAR -> words.say("indicatori.value_of_year",
          Map.of("compared", compared(target.operator()), "year", reference.year()));
      case BASELINE -> words.text("indicatori.value_of_base");
      case ABSOLUTE, CHANGE -> "";
    };
  }
}
