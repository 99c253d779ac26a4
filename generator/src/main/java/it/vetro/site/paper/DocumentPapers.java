package it.vetro.site.paper;

import it.vetro.site.page.AskedContents;
import it.vetro.site.page.NarrativePages;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.ObjectiveView;
import it.vetro.site.view.SummaryView;
import it.vetro.site.view.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A plan or report, whole.
 *
 * @param asked what the law asks a plan for
 * @param files its open data
 */
public record DocumentPapers(
    DocumentView document, NarrativePages texts, AskedContents asked, DocumentFiles files, Words words) implements Papers {

  private static final int BELOW_A_TITLE = 2;

  @Override
  public Stream<Paper> papers() {
    return Stream.of(new Paper(document.pdf(), document.title(), document.summary(), document.href(), "pdf/documento.ftlh",
        this::whole, files.all()));
  }

  private Map<String, Object> whole() {
    List<Chapter> chapters = texts.files(document).stream()
        .map(f -> Chapter.of(f, texts.address(f), BELOW_A_TITLE, words)).toList();
    List<ObjectiveChapter> sheets = ObjectivePlace.all(document).stream().map(place ->
        ObjectiveChapter.of(place, document, texts, place.top() ? BELOW_A_TITLE : BELOW_A_TITLE + 1, words)).toList();
    return Map.of("documento", document, "dati", files.names(), "conteggi", SummaryView.of(document), "capitoli", chapters,
        "contenuti", asked.of(document), "cifre", SummaryView.figures(document),
        "schede", sheets.stream().filter(c -> c.says() || c.above().isEmpty() && speaks(c.objective(), sheets)).toList(),
        "note", document.notes().ofAll(document.tables(), sheets.stream().map(ObjectiveChapter::sheet).toList(), document.managers()));
  }

  /** Whether the document says something of an objective below one. */
  private static boolean speaks(ObjectiveView top, List<ObjectiveChapter> sheets) {
    return sheets.stream().anyMatch(c -> c.says() && !c.above().isEmpty() && c.above().get(0).href().equals(top.href()));
  }
}
