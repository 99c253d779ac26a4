package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.site.view.Facets;
import it.vetro.site.view.Frame;
import it.vetro.site.view.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is to be found in a site, page by page, and by what it can be narrowed down. Only the pages themselves say it. */
public final class Catalogue {

  private final List<Found> pages;
  private final List<Place> places;

  /**
   * A page that can be found.
   *
   * @param kind its type
   * @param trail from below the home page down to its parent
   * @param places addresses of the places it belongs to, the widest first
   */
  public record Found(String address, String title, String kind, List<LinkView> trail, List<String> places, Facets facets) {}

  /**
   * A place to which pages belong: an area of the site, or a part of one.
   *
   * @param parts the places within it
   */
  public record Place(String href, String name, List<Place> parts) {}

  /** @param all what is made of data; what has no frame is for programs, not for people */
  public Catalogue(List<GeneratedPage> all) {
    List<GeneratedPage> listed = all.stream().filter(p -> p.model().containsKey("frame"))
        .filter(p -> frame(p).facets().listed()).toList();
    Map<LinkView, Set<LinkView>> tree = tree(listed);
    this.places = tree.entrySet().stream().map(e -> new Place(e.getKey().href(), e.getKey().name(),
        e.getValue().stream().map(p -> new Place(p.href(), p.name(), List.of())).toList())).toList();
    Set<String> known = places.stream().flatMap(p -> Stream.concat(Stream.of(p), p.parts().stream())).map(Place::href)
        .collect(Collectors.toSet());
    this.pages = listed.stream().map(page -> new Found(page.uri(), page.title(), page.type(), frame(page).crumbs(),
            Stream.concat(frame(page).crumbs().stream().map(LinkView::href), Stream.of(page.uri())).filter(known::contains).toList(),
            frame(page).facets()))
        .sorted(Comparator.comparing(Found::address)).toList();
  }

  /** The areas that have pages below them, and below each the parts that have pages in their turn. */
  private static Map<LinkView, Set<LinkView>> tree(List<GeneratedPage> pages) {
    Map<LinkView, Set<LinkView>> tree = new LinkedHashMap<>();
    for (GeneratedPage page : pages) {
      List<LinkView> trail = frame(page).crumbs();
      if (!trail.isEmpty()) {
        Set<LinkView> parts = tree.computeIfAbsent(trail.get(0), area -> new LinkedHashSet<>());
        trail.stream().skip(1).limit(1).forEach(parts::add);
      }
    }
    return tree;
  }

  private static Frame frame(GeneratedPage page) {
    return (Frame) page.model().get("frame");
  }

  /** The pages, by address. */
  public List<Found> pages() {
    return pages;
  }

  /** The areas, in the order of the pages. */
  public List<Place> places() {
    return places;
  }

  /** The years that pages tell of, the latest first. */
  public List<Integer> years() {
    return new ArrayList<>(new TreeSet<>(pages.stream().flatMap(p -> p.facets().years().stream()).toList()).descendingSet());
  }

  /** The offices that pages concern, by name. */
  public List<LinkView> offices() {
    return pages.stream().flatMap(p -> p.facets().offices().stream()).distinct()
        .sorted(Alphabet.by(LinkView::name)).toList();
  }

  /** The types of the pages. */
  public List<String> kinds() {
    return pages.stream().map(Found::kind).distinct().toList();
  }
}
