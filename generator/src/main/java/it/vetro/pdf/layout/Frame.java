package it.vetro.pdf.layout;

import it.vetro.pdf.text.Losses;

/**
 * The room a box is stacked in.
 *
 * @param x left edge, from the left edge of the page
 * @param height of the page's body: the most a chunk may take
 */
public record Frame(double x, double width, double height, Losses losses) {

  /** The same room without some of its left and right. */
  public Frame inset(double left, double right) {
    return new Frame(x + left, width - left - right, height, losses);
  }

  public double right() {
    return x + width;
  }
}
