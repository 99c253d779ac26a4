package it.vetro.check.completeness;

import it.vetro.law.Law;
import it.vetro.model.Publication;
import it.vetro.model.TransparencySection;
import java.util.Optional;

/** Where the links of publications lead. */
final class Links {

  private Links() {}

  /** The address without fragment and query. */
  static String address(Publication publication) {
    return publication.link().replaceFirst("[?#].*$", "");
  }

  /** Whether it leads to a place of the site where there is nothing. */
  static boolean broken(Publication publication, SiteContent site) {
    return !publication.link().isEmpty() && !publication.external() && !site.has(address(publication));
  }

  /** The section of the tree in whose folder it stands; empty when it stands elsewhere. */
  static Optional<TransparencySection> section(Publication publication, Law law) {
    String address = address(publication);
    if (publication.external() || !address.startsWith(TransparencySection.FOLDER)) {
      return Optional.empty();
    }
    String path = address.substring(TransparencySection.FOLDER.length());
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      Optional<TransparencySection> section = law.section(path.substring(0, end));
      if (section.isPresent()) {
        return section;
      }
    }
    return Optional.empty();
  }
}
