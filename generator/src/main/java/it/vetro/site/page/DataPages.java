package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.model.PlanDocument;
import it.vetro.opendata.Dataset;
import it.vetro.opendata.OpenData;
import it.vetro.site.view.Addresses;
import it.vetro.site.view.DataCatalogue;
import it.vetro.site.view.DatasetView;
import it.vetro.site.view.Described;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.Frame;
import it.vetro.site.view.IndicatorTableView;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pages of the open data: the catalogue, and a page for each dataset that has no page of its own already. The other pages get
 * the datasets that hold what they show.
 */
public final class DataPages implements Pages {

  /** Address of the catalogue. */
  public static final String INDEX = OpenData.FOLDER + "index.html";

  private final OpenData data;
  private final DataCatalogue catalogue;
  private final Words words;
  private final Map<String, List<DatasetView>> shown = new LinkedHashMap<>();

  /**
   * @param documents the plans and reports, in the order of the site
   * @param catalogue what the catalogue page shows
   */
  public DataPages(OpenData data, DataCatalogue catalogue, List<DocumentView> documents, Words words) {
    this.data = data;
    this.catalogue = catalogue;
    this.words = words;
    documents.forEach(this::offer);
    offer("uffici/index.html", views(data, "", Set.of("uffici")));
    offer("scadenzario/index.html", views(data, "", Set.of("obblighi", "scadenzario")));
  }

  /** Where the page of a dataset is: of a document's table its own page, of the others one below {@code dati/}. */
  public static String address(Dataset dataset) {
    return dataset.about().table()
        .map(table -> new Addresses(dataset.about().document().orElseThrow()).table(table.id()))
        .orElse(OpenData.FOLDER + dataset.id() + "/index.html");
  }

  private void offer(DocumentView view) {
    PlanDocument document = view.document();
    Addresses addresses = view.addresses();
    offer(view.href(), views(data, document.id(), Set.of("indicatori", "obiettivi")));
    for (IndicatorTableView table : view.tables()) {
      offer(table.href(), views(data, document.id(), Set.of("indicatori", "valori")));
    }
    offer(addresses.measures(), views(data, document.id(), Set.of("misure")));
    offer(addresses.changes(), views(data, document.id(), Set.of("modifiche")));
    offer(addresses.managers(), views(data, document.id(), Set.of("assegnazioni")));
    data.datasets().stream().filter(d -> of(d, document.id()) && d.about().table().isPresent())
        .forEach(d -> offer(address(d), List.of(new DatasetView(data, d))));
  }

  private void offer(String address, List<DatasetView> datasets) {
    shown.put(address, datasets);
  }

  private static boolean of(Dataset dataset, String document) {
    return dataset.about().document().map(PlanDocument::id).orElse("").equals(document);
  }

  private static List<DatasetView> views(OpenData data, String document, Set<String> kinds) {
    return data.datasets().stream().filter(d -> of(d, document) && kinds.contains(d.about().kind()))
        .map(d -> new DatasetView(data, d)).toList();
  }

  /** The same page with the datasets that hold what it shows; where it is the page of one, it also tells it to search engines. */
  public GeneratedPage with(GeneratedPage page) {
    List<DatasetView> datasets = shown.get(page.uri());
    if (datasets == null || datasets.isEmpty()) {
      return page;
    }
    Map<String, Object> model = new HashMap<>(page.model());
    model.put("insiemi", datasets);
    model.put("descritti", datasets.stream().filter(d -> d.href().equals(page.uri())).toList());
    return new GeneratedPage(page.uri(), page.type(), page.title(), model);
  }

  @Override
  public Stream<GeneratedPage> pages() {
    Stream<GeneratedPage> own = data.datasets().stream().filter(d -> d.about().table().isEmpty())
        .map(d -> page(new DatasetView(data, d), d));
    return Stream.concat(Stream.of(index()), own);
  }

  private GeneratedPage index() {
    Described described = site -> site.catalogue(words.text("areas.dati"), words.text("catalogo.lede"), catalogue.datasets());
    return new GeneratedPage(INDEX, "catalogo", words.text("areas.dati"), Map.of(
        "frame", Frame.of(INDEX, "dati", List.of()).withLede(words.text("catalogo.lede")),
        "catalogo", catalogue, "descritti", List.of(described)));
  }

  private GeneratedPage page(DatasetView view, Dataset dataset) {
    List<LinkView> crumbs = new ArrayList<>(List.of(new LinkView(words.text("areas.dati"), INDEX)));
    LinkView place = dataset.about().document().map(Addresses::new)
        .map(a -> new LinkView(a.document().title(), a.home())).orElse(new LinkView("", ""));
    return new GeneratedPage(view.href(), "insieme", view.title(), Map.of(
        "frame", Frame.of(view.href(), "dati", crumbs).withLede(view.description()),
        "insieme", view, "documento", place, "descritti", List.of(view)));
  }
}
