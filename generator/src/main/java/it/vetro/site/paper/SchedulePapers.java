package it.vetro.site.paper;

import it.vetro.site.page.SchedulePage;
import it.vetro.site.view.Words;
import java.util.stream.Stream;

/** The schedule of obligations. */
public record SchedulePapers(SchedulePage schedule, Words words) implements Papers {

  @Override
  public Stream<Paper> papers() {
    return Stream.of(new Paper(SchedulePage.PDF, words.text("scadenzario.document"), words.text("scadenzario.subject"),
        SchedulePage.ADDRESS, "pdf/scadenzario.ftlh", schedule::model));
  }
}
