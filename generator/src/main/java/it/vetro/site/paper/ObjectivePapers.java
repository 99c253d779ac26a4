package it.vetro.site.paper;

import it.vetro.site.page.NarrativePages;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.IndicatorTableView;
import it.vetro.site.view.ObjectiveView;
import it.vetro.site.view.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sheets of the objectives of a plan or report, one by one: what the page of each shows. */
public record ObjectivePapers(DocumentView document, NarrativePages texts, Words words) implements Papers {

  @Override
  public Stream<Paper> papers() {
    return ObjectivePlace.all(document).stream().map(this::paper);
  }

  private Paper paper(ObjectivePlace place) {
    ObjectiveView objective = place.objective();
    return new Paper(document.addresses().objectivePdf(objective.id()), objective.heading(),
        words.say("carta.sheet_subject", Map.of("document", document.title())), objective.href(), "pdf/obiettivo.ftlh",
        () -> model(place));
  }

  private Map<String, Object> model(ObjectivePlace place) {
    ObjectiveView objective = place.objective();
    ObjectiveChapter chapter = ObjectiveChapter.of(place, document, texts, 0, words);
    List<IndicatorTableView> tables = document.tablesOf(objective.id());
    return Map.of("documento", document, "capitolo", chapter, "obiettivo", objective, "schede", tables,
        "figli", objective.children().stream().map(ObjectiveView::tally).toList(),
        "note", document.notes().ofSheet(chapter.sheet(), tables.stream()
            .flatMap(t -> t.groups().stream()).flatMap(g -> g.rows().stream()).toList()));
  }
}
