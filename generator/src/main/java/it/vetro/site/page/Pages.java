package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import java.util.stream.Stream;

/** Makes pages of a site from data. */
@FunctionalInterface
public interface Pages {

  /** The pages, in any order; addresses are relative to the chamber's root. */
  Stream<GeneratedPage> pages();
}
