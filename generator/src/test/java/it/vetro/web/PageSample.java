package it.vetro.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which pages a browser looks at. Of the kinds of which a chamber has dozens of like pages (sections, offices, objectives,
 * indicators, data) some are taken, spread over all of them.
 */
final class PageSample {

  private static final int MOST_ALIKE = 10;

  private PageSample() {}

  /** All pages, but of each kind and chamber at most so many. */
  static List<Path> spread() {
    Map<String, List<Path>> kinds = new LinkedHashMap<>();
    for (Path page : BuiltSite.pages()) {
      String chamber = BuiltSite.output().relativize(page).getName(0).toString();
      kinds.computeIfAbsent(chamber + " " + kind(page), k -> new ArrayList<>()).add(page);
    }
    List<Path> pages = new ArrayList<>();
    for (List<Path> alike : kinds.values()) {
      int step = (alike.size() + MOST_ALIKE - 1) / MOST_ALIKE;
      IntStream.range(0, alike.size()).filter(i -> i % step == 0).mapToObj(alike::get).forEach(pages::add);
    }
    return pages;
  }

  /** The largest page of each kind, of all chambers: like pages stand at the same depth under the same folders. */
  static Map<String, Path> onePageOfEachKind() {
    Map<String, Path> kinds = new TreeMap<>();
    for (Path page : BuiltSite.pages()) {
      String kind = kind(page).replaceFirst("^(piani|relazioni)/[^/]+/", "$1/*/").replaceFirst("(tabelle/).+/index", "$1*/index");
      kinds.merge(kind, page, (one, other) -> one.toFile().length() < other.toFile().length() ? other : one);
    }
    return kinds;
  }

  private static String kind(Path page) {
    return BuiltSite.output().relativize(page).toString().replace('\\', '/')
        .replaceFirst("^_rpct/[^/]+/(lettere/)?.+", "_rpct/rpct-$1page").replaceFirst("^[^/]+/", "")
        .replaceFirst("(amministrazione-trasparente/).+/index", "$1*/index")
        .replaceFirst("(uffici/).+/index", "$1*/index")
        .replaceFirst("(obiettivi/).+/index", "$1*/index")
        .replaceFirst("(indicatori/).+/index", "$1*/index")
        .replaceFirst("^(dati/).+/index", "$1*/index");
  }
}
