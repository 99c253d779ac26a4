package it.vetro.site.view;

import it.vetro.anac.AnacFiles;
import it.vetro.anac.PublishedFile;
import it.vetro.opendata.Dataset;
import it.vetro.opendata.OpenData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue of open data as its page shows it. */
public final class DataCatalogue {

  private final OpenData data;
  private final AnacFiles anac;
  private final List<String> maps;

  /** @param maps addresses of ANAC's link map; none when there is no map */
  public DataCatalogue(OpenData data, AnacFiles anac, List<String> maps) {
    this.data = data;
    this.anac = anac;
    this.maps = maps;
  }

  /**
   * The datasets of a plan or report.
   *
   * @param id of the document; empty for those about the chamber
   * @param document its title and page; empty for those about the chamber
   * @param main those with its indicators, objectives and the like
   * @param tables its other tables
   */
  public record Group(String id, LinkView document, List<DatasetView> main, List<DatasetView> tables) {
    public int size() {
      return main.size() + tables.size();
    }
  }

  public List<Group> groups() {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Dataset dataset : data.datasets()) {
      Group group = groups.computeIfAbsent(dataset.about().document().map(d -> d.id()).orElse(""), id -> new Group(id,
          dataset.about().document().map(d -> new LinkView(d.title(), new Addresses(d).home())).orElse(new LinkView("", "")),
          new ArrayList<>(), new ArrayList<>()));
      (dataset.about().table().isPresent() ? group.tables() : group.main()).add(new DatasetView(data, dataset));
    }
    return List.copyOf(groups.values());
  }

  public List<DatasetView> datasets() {
    return data.datasets().stream().map(dataset -> new DatasetView(data, dataset)).toList();
  }

  public int size() {
    return data.datasets().size();
  }

  /** All files in one. */
  public DownloadView bundle() {
    return DatasetView.download(data.bundle(), null);
  }

  public DownloadView descriptor() {
    return DatasetView.download(data.descriptor(), null);
  }

  /** Address and format of the catalogue for portals, whose size depends on all others. */
  public List<DownloadView> machine() {
    return data.catalogue().stream().map(file -> DatasetView.download(file, null)).toList();
  }

  /** The latest files in ANAC's schemas. */
  public List<DownloadView> anac() {
    return anac.files().stream().filter(PublishedFile::latest).map(file -> new DownloadView(file.format(), file.address(),
        file.file().title(), "", file.bytes().length, file.rows())).toList();
  }

  public List<String> maps() {
    return maps;
  }
}
