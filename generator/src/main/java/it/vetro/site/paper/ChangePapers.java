package it.vetro.site.paper;

import it.vetro.site.view.DocumentView;
import it.vetro.site.view.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an update changed in a plan or report, for those that one changed. */
public record ChangePapers(List<DocumentView> documents, Words words) implements Papers {

  @Override
  public Stream<Paper> papers() {
    return documents.stream().filter(document -> !document.changes().isEmpty()).map(this::paper);
  }

  private Paper paper(DocumentView document) {
    return new Paper(document.addresses().changesPdf(), words.text("modifiche.title") + ": " + document.title(),
        words.text("changes_intro"), document.addresses().changes(), "pdf/modifiche.ftlh",
        () -> Map.of("documento", document, "modifiche", document.changes()));
  }
}
