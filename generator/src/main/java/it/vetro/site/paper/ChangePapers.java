package it.vetro.site.paper;

import it.vetro.site.view.DocumentView;
import it.vetro.site.view.Words;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an update changed in a plan or report, if one did.
 *
 * @param files its open data: those of the changes travel with them
 */
public record ChangePapers(DocumentView document, DocumentFiles files, Words words) implements Papers {

  private static final String KIND = "modifiche";

  @Override
  public Stream<Paper> papers() {
    return document.changes().isEmpty() ? Stream.of()
        : Stream.of(new Paper(document.addresses().changesPdf(), words.text("modifiche.title") + ": " + document.title(),
            words.text("changes_intro"), document.addresses().changes(), "pdf/modifiche.ftlh",
            () -> Map.of("documento", document, "dati", files.names()), files.of(KIND)));
  }
}
