package it.vetro.plan.arithmetic;

/** A formula that cannot be read. The message says why, in Italian, as the end of a sentence. */
public final class MalformedFormulaException extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedFormulaException(String message) {
    super(message);
  }
}
