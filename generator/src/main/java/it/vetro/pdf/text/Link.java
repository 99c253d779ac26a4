package it.vetro.pdf.text;

import it.vetro.pdf.tag.Tag;

/**
 * Where a click leads.
 *
 * @param tag the {@code Link} element; identity of the link
 * @param target {@code #id} of a place in the document, or an absolute address in ASCII
 * @param description what a screen reader says of it
 */
public record Link(Tag tag, String target, String description) {

  /** Text that is no link. */
  public static final Link NONE = new Link(null, "", "");

  public boolean isInternal() {
    return target.startsWith("#");
  }

  /** The id of the place an internal link leads to. */
  public String anchor() {
    return target.substring(1);
  }
}
