package it.vetro.site.paper;

import it.vetro.model.PlanDocument;
import it.vetro.opendata.Dataset;
import it.vetro.opendata.OpenData;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The open data of a plan or report, for its PDF to carry: each dataset as CSV and as JSON. */
public record DocumentFiles(OpenData data, PlanDocument document) {

  /** All of them, in the order of the catalogue. */
  List<Enclosure> all() {
    return datasets().stream().flatMap(dataset -> Enclosure.of(data, dataset)).toList();
  }

  /** Those of one kind of dataset. */
  List<Enclosure> of(String kind) {
    return datasets().stream().filter(dataset -> key(dataset).equals(kind)).flatMap(dataset -> Enclosure.of(data, dataset)).toList();
  }

  /**
   * The names of the files of each dataset, with a space between them, as tables name them: by the kind of the dataset
   * ({@code indicatori}); those of the tables of the document by the table's id after {@code tabella-}.
   */
  Map<String, String> names() {
    return datasets().stream().collect(Collectors.toMap(DocumentFiles::key,
        dataset -> Enclosure.of(data, dataset).map(Enclosure::name).collect(Collectors.joining(" "))));
  }

  private List<Dataset> datasets() {
    return data.datasets().stream()
        .filter(dataset -> dataset.about().document().filter(d -> d.id().equals(document.id())).isPresent()).toList();
  }

  private static String key(Dataset dataset) {
    return dataset.about().table().map(table -> "tabella-" + table.id()).orElse(dataset.about().kind());
  }
}
