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
import java.util.Optional;

/** Makes the cells of tables from figures. */
final class Cells {

  /** A quantity whose print is longer than this carries words, and is aligned as text. */
  private static final int LONGEST_NUMBER = 12;

  private Cells() {}

  static Cell of(Figure figure, List<Cell.Mark> marks, Optional<Cell.Change> change) {
    Value value = figure.value();
    String printed = figure.printed();
    String meaning = figure.target().map(Cells::meaning).orElse("");
    boolean numeric = value instanceof Value.Quantity && printed.length() <= LONGEST_NUMBER && meaning.isEmpty();
    return new Cell(figure.period().map(Period::toString).orElse(""), printed,
        value instanceof Value.Missing absent ? missing(figure.role(), absent.why()) : "", meaning, numeric, marks, change);
  }

  /** The marks of notes of a document. */
  static List<Cell.Mark> marks(PlanDocument document, List<String> ids) {
    return ids.stream().flatMap(id -> document.note(id).stream()).map(n -> new Cell.Mark(n.id(), n.mark())).toList();
  }

  /** A weight as it stands now. */
  static Cell of(Weight weight, Optional<Cell.Change> change) {
    return weight.current()
        .map(w -> new Cell("", Decimals.exact(w), "", "", true, List.of(), change))
        .orElse(new Cell("", "", "non indicato", "", false, List.of(), change));
  }

  /** Nothing was measured of a result; a target or a starting value was not set. */
  private static String missing(Role role, Value.Why why) {
    if (why != Value.Why.NOT_MEASURED) {
      return why.label();
    }
    return role == Role.TARGET ? "nessun obiettivo" : role == Role.BASE ? "nessun valore" : why.label();
  }

  private static String compared(Operator operator) {
    return switch (operator) {
      case AT_LEAST, AT_MOST, EXACTLY -> operator.words() + " il";
      case MORE_THAN, LESS_THAN -> operator.words().replace(" di", " del");
      case NONE -> "il";
    };
  }

  /** Only what the print alone does not tell a reader. */
  private static String meaning(Target target) {
    Reference reference = target.reference();
    return switch (reference.kind()) {
      case YEAR -> "cioè " + compared(target.operator()) + " valore del " + reference.year();
      case BASELINE -> "rispetto al valore di partenza";
      case ABSOLUTE, CHANGE -> "";
    };
  }
}
