package it.vetro.site.page;

import it.vetro.site.view.LinkView;
import java.util.List;
import java.util.Map;

/** The pages before and after one that stands in a row. */
final class Neighbours {

  private static final LinkView NONE = new LinkView("", "");

  private Neighbours() {}

  /** As templates know them: {@code prev} and {@code next}, with an empty link where there is none. */
  static Map<String, LinkView> of(List<LinkView> row, int here) {
    return Map.of(
        "prev", here > 0 ? row.get(here - 1) : NONE,
        "next", here < row.size() - 1 ? row.get(here + 1) : NONE);
  }
}
