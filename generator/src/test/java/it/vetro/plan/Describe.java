package it.vetro.plan;

import it.vetro.model.Operator;
import it.vetro.model.Reference;
import it.vetro.model.Target;
import it.vetro.model.Value;
import java.util.stream.Collectors;

/** Writes a parsed value or target in one line, so that a table of the documents' forms can be read as a table. */
final class Describe {

  private Describe() {}

  static String of(Value value) {
    if (value instanceof Value.Quantity q) {
      return q.kind() + " " + q.amount().toPlainString() + (q.qualifier().isEmpty() ? "" : " {" + q.qualifier() + "}");
    }
    if (value instanceof Value.YesNo y) {
      return (y.yes() ? "yes" : "no") + (y.qualifier().isEmpty() ? "" : " {" + y.qualifier() + "}");
    }
    if (value instanceof Value.Day d) {
      return "date " + d.date() + (d.qualifier().isEmpty() ? "" : " {" + d.qualifier() + "}");
    }
    if (value instanceof Value.Month m) {
      return "month " + m.month() + (m.qualifier().isEmpty() ? "" : " {" + m.qualifier() + "}");
    }
    if (value instanceof Value.DateRange r) {
      return "dates " + r.from() + "/" + r.to();
    }
    if (value instanceof Value.Range r) {
      return "range " + r.low().toPlainString() + ".." + r.high().toPlainString() + r.unit().label();
    }
    if (value instanceof Value.Compound c) {
      return "[" + c.parts().stream().map(Describe::of).collect(Collectors.joining("; ")) + "]";
    }
    if (value instanceof Value.Missing m) {
      return "missing " + m.why();
    }
    return "text";
  }

  static String of(Target t) {
    if (!t.parts().isEmpty()) {
      return "[" + t.parts().stream().map(Describe::of).collect(Collectors.joining("; ")) + "]";
    }
    StringBuilder s = new StringBuilder();
    if (t.operator() != Operator.NONE) {
      s.append(t.operator().symbol()).append(' ');
    }
    s.append(t.reference().kind() == Reference.Kind.YEAR ? "value-of " + t.reference().year() : of(t.value()));
    if (t.reference().kind() == Reference.Kind.BASELINE) {
      s.append(" of-baseline");
    }
    if (t.reference().kind() == Reference.Kind.CHANGE) {
      s.append(" change");
    }
    t.limits().tolerance().ifPresent(x -> s.append(" tolerance ").append(x.toPlainString()));
    t.limits().budgetFloor().ifPresent(x -> s.append(" floor ").append(x.toPlainString()));
    t.limits().budgetCap().ifPresent(x -> s.append(" cap ").append(x.toPlainString()));
    t.limits().score().ifPresent(x -> s.append(" score ").append(x.toPlainString()));
    if (!t.condition().isEmpty()) {
      s.append(" if {").append(t.condition()).append('}');
    }
    if (!t.equivalent().isEmpty()) {
      s.append(" also {").append(t.equivalent()).append('}');
    }
    return s.toString();
  }
}
