package it.vetro.site.paper;

import it.vetro.bake.GeneratedPage;
import it.vetro.site.page.Pages;
import it.vetro.site.view.Frame;
import it.vetro.site.view.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The list of the PDFs, each whole with its parts. */
public final class PapersPage implements Pages {

  /** Its address. */
  public static final String ADDRESS = "documenti/index.html";

  private final List<Paper> papers;
  private final Words words;

  /** @param papers all of them, in the order in which they are listed */
  public PapersPage(List<Paper> papers, Words words) {
    this.papers = papers;
    this.words = words;
  }

  /**
   * PDFs that belong together.
   *
   * @param id unique among the groups
   * @param papers the whole first, then its parts
   */
  public record Group(String id, List<Paper> papers) {}

  @Override
  public Stream<GeneratedPage> pages() {
    Map<String, List<Paper>> groups = new LinkedHashMap<>();
    for (Paper paper : papers) {
      List<Paper> group = groups.computeIfAbsent(paper.whole(), whole -> new ArrayList<>());
      group.add(paper.file().equals(paper.whole()) ? 0 : group.size(), paper);
    }
    return Stream.of(new GeneratedPage(ADDRESS, "documenti", words.text("areas.documenti"), Map.of(
        "frame", Frame.of(ADDRESS, "documenti", List.of()).withLede(words.text("documenti.lede")),
        "gruppi", groups.entrySet().stream()
            .map(group -> new Group(group.getKey().replaceFirst(".*/", "").replaceFirst("\\.pdf$", ""), group.getValue()))
            .toList())));
  }
}
