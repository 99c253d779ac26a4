package it.vetro.site.paper;

import it.vetro.opendata.OpenData;
import it.vetro.site.page.SchedulePage;
import it.vetro.site.view.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schedule of obligations; it carries their open data. */
public record SchedulePapers(SchedulePage schedule, OpenData data, Words words) implements Papers {

  private static final String KIND = "obblighi";

  @Override
  public Stream<Paper> papers() {
    return Stream.of(new Paper(SchedulePage.PDF, words.text("scadenzario.document"), words.text("scadenzario.subject"),
        SchedulePage.ADDRESS, "pdf/scadenzario.ftlh", this::model, files()));
  }

  private Map<String, Object> model() {
    Map<String, Object> model = new HashMap<>(schedule.model());
    model.put("dati", files().stream().map(Enclosure::name).collect(Collectors.joining(" ")));
    return model;
  }

  private List<Enclosure> files() {
    return data.datasets().stream().filter(dataset -> dataset.about().kind().equals(KIND))
        .flatMap(dataset -> Enclosure.of(data, dataset)).toList();
  }
}
