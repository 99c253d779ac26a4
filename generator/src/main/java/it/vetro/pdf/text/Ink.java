package it.vetro.pdf.text;

import it.vetro.pdf.tag.Leaf;

/**
 * What characters are painted with: their look and the place they have in the document.
 *
 * @param leaf their place in the reading order, or {@link Leaf#ARTIFACT}
 * @param link where they lead, or {@link Link#NONE}
 * @param note id of the note they call, or an empty string
 */
public record Ink(TextStyle style, Leaf leaf, Link link, String note) {

  public static Ink of(TextStyle style, Leaf leaf) {
    return new Ink(style, leaf, Link.NONE, "");
  }
}
