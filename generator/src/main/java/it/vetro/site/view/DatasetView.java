package it.vetro.site.view;

import it.vetro.opendata.DataFile;
import it.vetro.opendata.Dataset;
import it.vetro.opendata.Field;
import it.vetro.opendata.OpenData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A dataset as pages show it. Rows and sizes are looked up when a page is rendered: whoever only wants addresses makes no file.
 */
public final class DatasetView implements Described {

  private final OpenData data;
  private final Dataset dataset;

  public DatasetView(OpenData data, Dataset dataset) {
    this.data = data;
    this.dataset = dataset;
  }

  public String id() {
    return dataset.id();
  }

  /** What it is within its document. */
  public String name() {
    return dataset.about().name();
  }

  /** What it is among all others. */
  public String title() {
    return dataset.about().title();
  }

  public String description() {
    return dataset.about().description();
  }

  /** Entry of the data dictionary. */
  public String kind() {
    return dataset.about().kind();
  }

  public String href() {
    return data.page(dataset);
  }

  public int rows() {
    return dataset.rows().size();
  }

  public List<Field> fields() {
    return dataset.fields();
  }

  /** The columns that tell a row from the others. */
  public List<String> key() {
    return dataset.schema().key();
  }

  /** The columns that lead to another dataset. */
  public List<Reference> references() {
    return dataset.schema().foreignKeys().stream().map(key -> new Reference(String.join(", ", key.fields()),
        data.datasets().stream().filter(d -> d.id().equals(key.dataset())).findFirst()
            .map(d -> new LinkView(d.about().name(), data.page(d))).orElseThrow())).toList();
  }

  /** Columns and the dataset whose rows they name. */
  public record Reference(String fields, LinkView dataset) {}

  /** ISO date of the last change; empty when not stated. */
  public String modified() {
    return data.modified(dataset).map(LocalDate::toString).orElse("");
  }

  public List<DownloadView> downloads() {
    return data.files(dataset).stream().map(f -> download(f, rows())).toList();
  }

  static DownloadView download(DataFile file, Integer rows) {
    return new DownloadView(file.format(), file.address(), "", "", file.bytes().length, rows);
  }

  @Override
  public Map<String, Object> described(StructuredData site) {
    return site.dataset(this);
  }
}
