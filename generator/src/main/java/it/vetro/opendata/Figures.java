package it.vetro.opendata;

import it.vetro.model.Operator;
import it.vetro.model.Outcome;
import it.vetro.model.Reference;
import it.vetro.model.Target;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import java.util.Optional;

/** Puts a value, a target or an outcome into the columns of a {@link Line}. */
final class Figures {

  private Figures() {}

  /** The word for a unit: a bare number has one too. */
  static String unit(Unit unit) {
    return unit == Unit.NUMBER ? "numero" : unit.label();
  }

  static void value(Line line, Value value) {
    line.text("stampato", value.printed());
    if (value instanceof Value.Quantity q) {
      line.text("tipo", "quantità").number("numero", Optional.of(q.amount())).text("unita", unit(q.unit()));
    } else if (value instanceof Value.Range r) {
      line.text("tipo", "intervallo").number("da", Optional.of(r.low())).number("a", Optional.of(r.high())).text("unita", unit(r.unit()));
    } else if (value instanceof Value.YesNo y) {
      line.text("tipo", "sì-no").flag("si_no", y.yes());
    } else if (value instanceof Value.Day d) {
      line.text("tipo", "data").date("giorno", Optional.of(d.date()));
    } else if (value instanceof Value.Month m) {
      line.text("tipo", "mese").text("mese", m.month().toString());
    } else if (value instanceof Value.DateRange d) {
      line.text("tipo", "periodo").date("giorno", Optional.of(d.from())).date("ultimo_giorno", Optional.of(d.to()));
    } else if (value instanceof Value.Missing m) {
      line.text("tipo", "mancante").text("motivo_mancanza", m.why().label());
    } else {
      line.text("tipo", value instanceof Value.Compound ? "composto" : "testo");
    }
  }

  static void target(Line line, Target target) {
    value(line, target.value());
    line.text("stampato", target.printed());
    if (target.operator() != Operator.NONE) {
      line.text("operatore", target.operator().symbol());
    }
    if (!target.value().isMissing()) {
      line.text("rispetto_a", reference(target.reference()));
    }
    if (target.reference().year() > 0) {
      line.integer("rispetto_all_anno", target.reference().year());
    }
  }

  private static String reference(Reference reference) {
    return switch (reference.kind()) {
      case ABSOLUTE -> "numero";
      case YEAR -> "anno";
      case BASELINE -> "partenza";
      case CHANGE -> "variazione";
    };
  }

  static void outcome(Line line, Outcome outcome) {
    line.text("esito", outcome.state().key()).text("esito_origine", outcome.origin().label())
        .text("esito_perche", outcome.rule()).number("raggiungimento", outcome.attainment())
        .number("scostamento", outcome.variance().map(Outcome.Variance::amount))
        .text("scostamento_unita", outcome.variance().map(v -> unit(v.unit())));
  }
}
