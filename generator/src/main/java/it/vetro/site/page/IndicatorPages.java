package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.law.Law;
import it.vetro.model.Indicator;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.Facets;
import it.vetro.site.view.Frame;
import it.vetro.site.view.IndicatorStories;
import it.vetro.site.view.IndicatorStory;
import it.vetro.site.view.IndicatorView;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.ObjectiveView;
import it.vetro.site.view.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A page for each indicator of a plan or report: what its documents tell of it, year by year, and where it stands. */
public final class IndicatorPages implements Pages {

  private static final LinkView NONE = new LinkView("", "");

  private final DocumentView view;
  private final IndicatorStories stories;
  private final Law law;
  private final Words words;
  private final Map<String, List<LinkView>> crumbs = new HashMap<>();

  public IndicatorPages(DocumentView view, IndicatorStories stories, Law law, Words words) {
    this.view = view;
    this.stories = stories;
    this.law = law;
    this.words = words;
    addCrumbs(view.objectives(), List.of(
        new LinkView(words.text("areas." + view.addresses().area()), view.addresses().area() + "/index.html"),
        new LinkView(view.title(), view.href())));
  }

  /** The way to the indicators of each objective, the objective included. */
  private void addCrumbs(List<ObjectiveView> objectives, List<LinkView> above) {
    for (ObjectiveView objective : objectives) {
      List<LinkView> way = new ArrayList<>(above);
      way.add(new LinkView(objective.heading(), objective.href()));
      crumbs.put(objective.id(), List.copyOf(way));
      addCrumbs(objective.children(), way);
    }
  }

  @Override
  public Stream<GeneratedPage> pages() {
    return view.document().indicators().stream().map(this::page);
  }

  private GeneratedPage page(Indicator indicator) {
    IndicatorStory story = stories.of(view, indicator);
    IndicatorView row = story.row();
    String title = (row.code() + " " + row.name()).strip();
    List<LinkView> way = crumbs.get(indicator.objective());
    return new GeneratedPage(row.href(), "indicatore", title, Map.of(
        "frame", Frame.of(row.href(), view.addresses().area(), way).withEyebrow(words.text("headings.indicator"))
            .withLede(story.glance()).withDescription(title + ". " + story.glance() + " " + view.title() + ".")
            .withFacets(Facets.ofYears(view.document().years()).withOfficesOf(Map.of("riga", row))),
        "documento", view,
        "relazione", view.report(),
        "storia", story,
        "obblighi", obligations(indicator),
        "obiettivo", way.get(way.size() - 1),
        "vicini", neighbours(indicator),
        "note", view.notes().ofRows(List.of(row))));
  }

  private List<LinkView> obligations(Indicator indicator) {
    return indicator.obligations().stream().flatMap(id -> law.obligation(id).stream())
        .map(o -> new LinkView(o.text(), SectionPages.href(o))).toList();
  }

  /** Those before and after it under the same objective, in the order of its page. */
  private Map<String, LinkView> neighbours(Indicator indicator) {
    List<IndicatorView> rows = view.sheetsOf(indicator.objective()).stream().flatMap(s -> s.rows().stream()).toList();
    int here = rows.stream().map(IndicatorView::id).toList().indexOf(indicator.id());
    return Map.of("prev", here > 0 ? link(rows.get(here - 1)) : NONE,
        "next", here < rows.size() - 1 ? link(rows.get(here + 1)) : NONE);
  }

  private static LinkView link(IndicatorView row) {
    return new LinkView((row.code() + " " + row.name()).strip(), row.href());
  }
}
