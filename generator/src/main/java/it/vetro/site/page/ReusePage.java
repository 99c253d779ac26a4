package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.site.view.Frame;
import it.vetro.site.view.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How contents and data may be used again: licence, how to cite, formats, norms. */
public final class ReusePage implements Pages {

  /** Where it stands. */
  public static final String ADDRESS = "riuso/index.html";

  private final Words words;

  public ReusePage(Words words) {
    this.words = words;
  }

  @Override
  public Stream<GeneratedPage> pages() {
    return Stream.of(new GeneratedPage(ADDRESS, "riuso", words.text("riuso.title"), Map.of(
        "frame", Frame.of(ADDRESS, "", List.of()).withLede(words.text("riuso.lede")))));
  }
}
