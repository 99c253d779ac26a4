package it.vetro.bake;

/** A template that ran to its end and wrote nothing. */
final class EmptyPageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String template;

  EmptyPageException(String template) {
    super(template);
    this.template = template;
  }

  String template() {
    return template;
  }
}
