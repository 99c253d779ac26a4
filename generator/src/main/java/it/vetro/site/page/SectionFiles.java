package it.vetro.site.page;

import it.vetro.anac.AnacFiles;
import it.vetro.anac.PublishedFile;
import it.vetro.law.Law;
import it.vetro.model.TransparencySection;
import it.vetro.site.view.DownloadView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files in ANAC's schemas, on the page of the section that each belongs to. */
public final class SectionFiles {

  private final Map<String, List<DownloadView>> bySection = new HashMap<>();

  public SectionFiles(AnacFiles files, Law law) {
    for (PublishedFile file : files.files()) {
      law.sectionOfMapKey(file.file().mapKey()).ifPresent(section -> bySection
          .computeIfAbsent(section.path(), path -> new ArrayList<>())
          .add(new DownloadView(file.format(), file.address(), file.file().title(), file.changed(), file.bytes().length,
              file.rows())));
    }
  }

  /** The latest of each. */
  List<DownloadView> latest(TransparencySection section) {
    return of(section).stream().filter(file -> file.changed().isEmpty()).toList();
  }

  /** All versions with their date. */
  List<DownloadView> dated(TransparencySection section) {
    return of(section).stream().filter(file -> !file.changed().isEmpty()).toList();
  }

  private List<DownloadView> of(TransparencySection section) {
    return bySection.getOrDefault(section.path(), List.of());
  }
}
