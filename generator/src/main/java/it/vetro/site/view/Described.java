package it.vetro.site.view;

import java.util.Map;

/** Something that a page is about, in the words of schema.org. */
@FunctionalInterface
public interface Described {

  /** A node of JSON-LD. */
  Map<String, Object> described(StructuredData site);
}
