package it.vetro.site.paper;

import java.util.stream.Stream;

/** PDFs that belong together. */
public interface Papers {

  /** In the order of their documents. */
  Stream<Paper> papers();
}
