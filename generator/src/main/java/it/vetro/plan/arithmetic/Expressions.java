package it.vetro.plan.arithmetic;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.RoundFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * EvalEx, cut down to what formulas of tables may use: the four operations and five functions on exact decimals, no
 * texts, dates, constants or chance.
 */
final class Expressions {

  /**
   * Sums and products of printed figures are exact within 34 digits; only a division is rounded, at the 34th. Half up, as
   * documents round, for {@code ROUND}.
   */
  static final MathContext PRECISION = new MathContext(34, RoundingMode.HALF_UP);

  private static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
      .mathContext(PRECISION)
      .operatorDictionary(operators())
      .functionDictionary(functions())
      .defaultConstants(Map.of())
      .dateTimeFormatters(List.of())
      .zoneId(ZoneOffset.UTC)
      .locale(Locale.ROOT)
      .arraysAllowed(false)
      .structuresAllowed(false)
      .binaryAllowed(false)
      .implicitMultiplicationAllowed(false)
      .singleQuoteStringLiteralsAllowed(false)
      .stripTrailingZeros(false)
      .build();

  private Expressions() {}

  static Expression of(String text) {
    return new Expression(text, CONFIGURATION);
  }

  private static MapBasedOperatorDictionary operators() {
    MapBasedOperatorDictionary operators = new MapBasedOperatorDictionary();
    operators.addOperator("+", new PrefixPlusOperator());
    operators.addOperator("-", new PrefixMinusOperator());
    operators.addOperator("+", new InfixPlusOperator());
    operators.addOperator("-", new InfixMinusOperator());
    operators.addOperator("*", new InfixMultiplicationOperator());
    operators.addOperator("/", new InfixDivisionOperator());
    return operators;
  }

  private static MapBasedFunctionDictionary functions() {
    MapBasedFunctionDictionary functions = new MapBasedFunctionDictionary();
    functions.addFunction("SUM", new SumFunction());
    functions.addFunction("ABS", new AbsFunction());
    functions.addFunction("MIN", new MinFunction());
    functions.addFunction("MAX", new MaxFunction());
    functions.addFunction("ROUND", new RoundFunction());
    return functions;
  }
}
