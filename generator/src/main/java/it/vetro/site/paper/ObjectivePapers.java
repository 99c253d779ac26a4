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
    return ObjectiveChapter.of(document, texts, objective -> 0, words).stream().map(this::paper);
  }

  private Paper paper(ObjectiveChapter chapter) {
    ObjectiveView objective = chapter.objective();
    return new Paper(chapter.pdf(document.addresses()), objective.heading(),
        words.say("carta.sheet_subject", Map.of("document", document.title())), objective.href(), "pdf/obiettivo.ftlh",
        () -> model(chapter));
  }

  private Map<String, Object> model(ObjectiveChapter chapter) {
    ObjectiveView objective = chapter.objective();
    List<IndicatorTableView> tables = document.tablesOf(objective.id());
    return Map.of("documento", document, "capitolo", chapter, "obiettivo", objective, "schede", tables,
        "figli", objective.children().stream().map(ObjectiveView::tally).toList(),
        "note", document.notes().ofSheet(chapter.sheet(), tables.stream()
            .flatMap(t -> t.groups().stream()).flatMap(g -> g.rows().stream()).toList()));
  }
}
