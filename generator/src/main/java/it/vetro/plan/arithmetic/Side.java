package it.vetro.plan.arithmetic;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;
import it.vetro.plan.arithmetic.Words.Kind;
import it.vetro.plan.arithmetic.Words.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One side of a formula. Not for several threads at once. */
public final class Side {

  private static final Set<String> ADDITIONS = Set.of("+", "-", "SUM");

  private final Expression expression;
  private final ASTNode root;
  private final Map<String, Name> names;

  private Side(Expression expression, ASTNode root, Map<String, Name> names) {
    this.expression = expression;
    this.root = root;
    this.names = names;
  }

  static Side of(List<Word> words) throws MalformedFormulaException {
    StringBuilder text = new StringBuilder();
    Map<String, Name> names = new LinkedHashMap<>();
    Map<String, String> variables = new LinkedHashMap<>();
    for (Word word : words) {
      // a hyphen is part of an id here and a minus there: expressions get plain variables instead
      if (word.kind() == Kind.NAME) {
        String variable = variables.computeIfAbsent(word.text(), name -> "v" + names.size());
        names.put(variable, new Name(word.text()));
        text.append(variable).append(' ');
      } else {
        text.append(word.text()).append(' ');
      }
    }
    try {
      Expression expression = Expressions.of(text.toString());
      return new Side(expression, expression.getAbstractSyntaxTree(), names);
    } catch (ParseException e) {
      throw new MalformedFormulaException("una delle due parti non è un conto completo: controlla i segni, le virgole e le parentesi");
    }
  }

  /** The names in it, in their order, each once. */
  public List<Name> names() {
    return new ArrayList<>(names.values());
  }

  /** Its only name, when it is nothing but that name. */
  public Optional<Name> alone() {
    return root.getToken().getType() == TokenType.VARIABLE_OR_CONSTANT
        ? Optional.of(names.get(root.getToken().getValue()))
        : Optional.empty();
  }

  /**
   * Whether it comes to a figure. In an addition, names without a figure are nothing to add, as long as another has one;
   * everywhere else each name needs its figure.
   *
   * @param known the names that have a figure
   */
  public boolean hasFigure(Set<Name> known) {
    return hasFigure(root, known);
  }

  private boolean hasFigure(ASTNode node, Set<Name> known) {
    return switch (node.getToken().getType()) {
      case VARIABLE_OR_CONSTANT -> known.contains(names.get(node.getToken().getValue()));
      case NUMBER_LITERAL -> true;
      default -> {
        boolean oneIsEnough = ADDITIONS.contains(node.getToken().getValue());
        for (ASTNode part : node.getParameters()) {
          if (hasFigure(part, known) == oneIsEnough) {
            yield oneIsEnough;
          }
        }
        yield !oneIsEnough;
      }
    };
  }

  /**
   * What it comes to; nothing when it divides by zero.
   *
   * @param amounts of every name
   */
  public Optional<BigDecimal> value(Function<Name, BigDecimal> amounts) {
    names.forEach((variable, name) -> expression.with(variable, amounts.apply(name)));
    try {
      return Optional.of(expression.evaluate().getNumberValue());
    } catch (EvaluationException e) {
      return Optional.empty();
    } catch (ParseException e) {
      throw new IllegalStateException("it was parsed before", e);
    }
  }
}
