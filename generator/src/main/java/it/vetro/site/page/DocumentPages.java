package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.model.PlanDocument;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.Facets;
import it.vetro.site.view.Frame;
import it.vetro.site.view.IndicatorTableView;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.ObjectiveSheetView;
import it.vetro.site.view.ObjectiveView;
import it.vetro.site.view.SummaryView;
import it.vetro.site.view.TableView;
import it.vetro.site.view.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of a plan or report: its own, its tables, its objectives, its roll-ups, its measures. */
public final class DocumentPages implements Pages {

  private final DocumentView view;
  private final PlanDocument document;
  private final List<LinkView> chapters;
  private final LinkView area;
  private final AskedContents asked;
  private final Words words;

  /**
   * @param chapters the narratives of the document, in its order
   * @param asked what the law asks a plan for
   */
  public DocumentPages(DocumentView view, List<LinkView> chapters, AskedContents asked, Words words) {
    this.asked = asked;
    this.view = view;
    this.words = words;
    this.document = view.document();
    this.chapters = chapters;
    this.area = new LinkView(words.text("areas." + view.addresses().area()), view.addresses().area() + "/index.html");
  }

  @Override
  public Stream<GeneratedPage> pages() {
    List<GeneratedPage> pages = new ArrayList<>();
    pages.add(index());
    view.tables().forEach(table -> pages.add(table(table)));
    if (!view.dataTables().isEmpty()) {
      pages.add(tables());
      view.dataTables().forEach(table -> pages.add(table(table)));
    }
    List<ObjectiveView> objectives = view.objectives();
    addObjectives(objectives, crumbs(), pages);
    pages.add(summary());
    if (!view.changes().isEmpty()) {
      pages.add(page(view.addresses().changes(), "modifiche", words.text("modifiche.title"), crumbs(),
          Map.of("modifiche", view.changes())));
    }
    if (!document.assignments().isEmpty()) {
      pages.add(page(view.addresses().managers(), "dirigenti", words.text("dirigenti.title"), crumbs(),
          Map.of("dirigenti", view.managers(), "note", view.notes().ofManagers(view.managers()))));
    }
    if (!document.measures().isEmpty()) {
      pages.add(measures());
    }
    return pages.stream();
  }

  private GeneratedPage index() {
    return new GeneratedPage(view.href(), "documento", view.title(), Map.of(
        "frame", frame(view.href(), List.of(area)).withFacets(Facets.ofYears(document.years())).withDescription(view.title() + ": " + view.summary()),
        "documento", view,
        "capitoli", chapters,
        "argomenti", topics(),
        "contenuti", asked.of(view),
        "cifre", SummaryView.figures(view)));
  }

  private GeneratedPage table(IndicatorTableView table) {
    return page(table.href(), "tabella", table.title(), crumbs(), Map.of(
        "tabella", table,
        "note", view.notes().ofRows(table.groups().stream().flatMap(g -> g.rows().stream()).toList())));
  }

  private GeneratedPage tables() {
    return page(view.addresses().tables(), "tabelle", words.text("tabelle.title"), crumbs(), Map.of("argomenti", topics()));
  }

  /** The tables of a topic. */
  public record Topic(String key, String name, List<TableView> tables) {}

  private List<Topic> topics() {
    return view.tablesByTopic().entrySet().stream()
        .map(e -> new Topic(e.getKey().key(), e.getKey().name(), e.getValue())).toList();
  }

  private GeneratedPage table(TableView table) {
    List<LinkView> crumbs = new ArrayList<>(crumbs());
    crumbs.add(new LinkView(words.text("tabelle.title"), view.addresses().tables()));
    return page(table.href(), "dati", table.title(), crumbs, Map.of(
        "dati", table,
        "rilievi", view.flaws().ofTable(table.id()),
        "capitolo", chapters.stream().filter(c -> c.href().equals(table.chapter())).findFirst()
            .orElse(new LinkView("", ""))), table.topic().name(), table.description());
  }

  private void addObjectives(List<ObjectiveView> siblings, List<LinkView> crumbs, List<GeneratedPage> pages) {
    for (int i = 0; i < siblings.size(); i++) {
      ObjectiveView objective = siblings.get(i);
      pages.add(objective(objective, crumbs, Neighbours.of(siblings.stream().map(DocumentPages::link).toList(), i)));
      List<LinkView> below = new ArrayList<>(crumbs);
      below.add(new LinkView(objective.heading(), objective.href()));
      addObjectives(objective.children(), below, pages);
    }
  }

  private GeneratedPage objective(ObjectiveView objective, List<LinkView> crumbs, Map<String, LinkView> neighbours) {
    List<DocumentView.Sheets> sheets = view.sheetsOf(objective.id());
    ObjectiveSheetView sheet = view.sheet(objective.id());
    return page(objective.href(), "obiettivo", objective.heading(), crumbs, Map.of(
        "obiettivo", objective,
        "schede", sheets,
        "scheda", sheet,
        "rilievi", view.flaws().ofObjective(objective.id()),
        "figli", objective.children().stream().map(ObjectiveView::tally).toList(),
        "vicini", neighbours,
        "note", view.notes().ofSheet(sheet, sheets.stream().flatMap(s -> s.rows().stream()).toList())),
        objective.level(), objective.description());
  }

  private static LinkView link(ObjectiveView objective) {
    return new LinkView(objective.heading(), objective.href());
  }

  private GeneratedPage summary() {
    return page(view.addresses().summary(), "riepilogo", words.text(view.report() ? "riepilogo.of_report" : "riepilogo.of_plan"),
        crumbs(), Map.of("conteggi", SummaryView.of(view)));
  }

  private GeneratedPage measures() {
    return page(view.addresses().measures(), "misure", words.text("misure.title"), crumbs(),
        Map.of("misure", view.measures()));
  }

  private GeneratedPage page(String href, String type, String title, List<LinkView> crumbs, Map<String, Object> model) {
    return page(href, type, title, crumbs, model, "", "");
  }

  private GeneratedPage page(
      String href, String type, String title, List<LinkView> crumbs, Map<String, Object> model, String eyebrow, String lede) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("frame", frame(href, crumbs).withFacets(Facets.ofYears(document.years()).withOfficesOf(model)).withEyebrow(eyebrow).withLede(lede).withDescription(title + ". " + view.title() + "."));
    all.put("documento", view);
    all.put("relazione", view.report());
    all.put("anni", document.years().stream().map(String::valueOf).toList());
    return new GeneratedPage(href, type, title, all);
  }

  private Frame frame(String href, List<LinkView> crumbs) {
    return Frame.of(href, view.addresses().area(), crumbs);
  }

  private List<LinkView> crumbs() {
    return List.of(area, new LinkView(view.title(), view.href()));
  }
}
