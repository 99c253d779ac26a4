package it.vetro.site.view;

import it.vetro.model.Figure;
import it.vetro.model.Operator;
import it.vetro.model.Target;
import it.vetro.model.Value;
import it.vetro.plan.Decimals;

/** The words of a figure in a drawing, where there is room for few. */
final class ChartLabel {

  private ChartLabel() {}

  /**
   * What is printed, else the number with its unit, else the number alone.
   *
   * @param most letters there is room for
   */
  static String of(Figure figure, Value.Quantity number, int most) {
    if (figure.printed().length() <= most) {
      return figure.printed();
    }
    Operator operator = figure.target().map(Target::operator).orElse(Operator.NONE);
    String amount = (operator.symbol() + " " + Decimals.exact(number.amount())).strip();
    String whole = (amount + " " + number.unit().label()).strip();
    return whole.length() <= most ? whole : amount;
  }
}
