package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.site.view.Facets;
import it.vetro.site.view.Frame;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The page of the search, and the index of all names from A to Z, which needs no script. */
public final class SearchPages implements Pages {

  /** Address of the page of the search. */
  public static final String SEARCH = "ricerca/index.html";
  static final String INDEX = "indice/index.html";

  private final Catalogue catalogue;
  private final List<Named> more;
  private final Words words;

  /** @param more what has a name without having a page of its own */
  public SearchPages(Catalogue catalogue, List<Named> more, Words words) {
    this.catalogue = catalogue;
    this.more = more;
    this.words = words;
  }

  /**
   * Something that has a name.
   *
   * @param kind type of its page, or what else it is
   * @param trail where it belongs, the widest first
   */
  public record Named(String name, String href, String kind, List<LinkView> trail) {}

  /** A name, and all that bears it. */
  public record Entry(String name, List<Named> bearers) {}

  /** The names that begin with a letter. */
  public record Letter(String letter, List<Entry> entries) {}

  @Override
  public Stream<GeneratedPage> pages() {
    return Stream.of(search(), index());
  }

  private GeneratedPage search() {
    return new GeneratedPage(SEARCH, "ricerca", words.text("search"), Map.of(
        "frame", Frame.of(SEARCH, "", List.of()).withDescription(words.text("ricerca.search_lede")).withFacets(Facets.UNLISTED),
        "luoghi", catalogue.places(),
        "anni", catalogue.years(),
        "uffici", catalogue.offices(),
        "tipi", catalogue.kinds()));
  }

  private GeneratedPage index() {
    return new GeneratedPage(INDEX, "indice", words.text("ricerca.index"), Map.of(
        "frame", frame(INDEX).withLede(words.text("ricerca.index_lede")),
        "lettere", letters()));
  }

  /** Of a page that only leads to others. */
  static Frame frame(String address) {
    return Frame.of(address, "", List.of()).withFacets(Facets.UNLISTED);
  }

  private List<Letter> letters() {
    Map<String, List<Named>> byName = new TreeMap<>();
    Stream.concat(catalogue.pages().stream().map(p -> new Named(p.title(), p.address(), p.kind(), p.trail())), more.stream())
        .forEach(n -> byName.computeIfAbsent(n.name(), name -> new ArrayList<>()).add(n));
    Map<String, List<Entry>> byLetter = new TreeMap<>();
    byName.entrySet().stream().map(e -> new Entry(e.getKey(), e.getValue())).sorted(Alphabet.by(Entry::name))
        .forEach(e -> byLetter.computeIfAbsent(Alphabet.letter(e.name()), l -> new ArrayList<>()).add(e));
    return byLetter.entrySet().stream().map(e -> new Letter(e.getKey(), e.getValue())).toList();
  }
}
