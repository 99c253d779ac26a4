package it.vetro.site.paper;

import it.vetro.site.page.NarrativePages;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.SummaryView;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A plan or report, whole. */
public record DocumentPapers(DocumentView document, NarrativePages texts) implements Papers {

  @Override
  public Stream<Paper> papers() {
    return Stream.of(new Paper(document.pdf(), document.title(), document.summary(), document.href(), "pdf/documento.ftlh",
        this::whole));
  }

  private Map<String, Object> whole() {
    List<Chapter> chapters = texts.files(document).stream().map(f -> Chapter.of(f, texts.address(f))).toList();
    return Map.of("documento", document, "conteggi", SummaryView.of(document), "capitoli", chapters);
  }
}
