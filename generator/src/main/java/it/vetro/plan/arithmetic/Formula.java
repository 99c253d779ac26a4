package it.vetro.plan.arithmetic;

import it.vetro.plan.arithmetic.Words.Kind;
import it.vetro.plan.arithmetic.Words.Word;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A formula that printed figures should satisfy: {@code totale = immobilizzazioni + attivo-circolante}. Knows nothing of
 * tables; figures are decimals. Not for several threads at once.
 *
 * @param text as written
 */
public record Formula(String text, Side left, Comparison comparison, Side right) {

  /**
   * Reads a formula.
   *
   * @throws MalformedFormulaException when it is none
   */
  public static Formula parse(String text) throws MalformedFormulaException {
    List<Word> words = Words.of(text);
    List<Integer> comparisons =
        IntStream.range(0, words.size()).filter(i -> words.get(i).kind() == Kind.COMPARISON).boxed().toList();
    if (comparisons.size() != 1) {
      throw new MalformedFormulaException("serve un confronto, e uno solo: =, <=, >=, < oppure >");
    }
    int at = comparisons.get(0);
    return new Formula(text, Side.of(words.subList(0, at)), Comparison.of(words.get(at).text()),
        Side.of(words.subList(at + 1, words.size())));
  }

  /** The names of both sides, in their order, each once. */
  public List<Name> names() {
    return Stream.concat(left.names().stream(), right.names().stream()).distinct().toList();
  }
}
