package it.vetro.pdf.layout;

import java.util.List;

/** A block of the document, before it is known how wide it becomes. */
public interface Box {

  /** Narrowest width that cuts no word. */
  double minWidth();

  /** Width from which more room changes nothing. */
  double maxWidth();

  /** The block in a given room. */
  List<Chunk> stack(Frame frame);
}
