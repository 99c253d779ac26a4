package it.vetro.pdf.layout;

import java.util.List;

/**
 * A finished page.
 *
 * @param bare whether it goes without running head and foot
 * @param content in the order of painting
 */
public record Page(PageFormat format, boolean bare, List<Placed> content) {

  /**
   * A chunk at its place.
   *
   * @param top from the top of the page
   * @param again whether it was shown before and is repeated for the eye only
   */
  public record Placed(Chunk chunk, double top, boolean again) {}
}
