package it.vetro.pdf.layout;

/** A block around another, as wide as that one. */
interface Wrapper extends Box {

  Box box();

  @Override
  default double minWidth() {
    return box().minWidth();
  }

  @Override
  default double maxWidth() {
    return box().maxWidth();
  }
}
