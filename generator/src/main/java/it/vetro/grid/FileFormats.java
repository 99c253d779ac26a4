package it.vetro.grid;

import it.vetro.model.Publication;
import java.util.Locale;
import java.util.Set;

/**
 * Whether the format of a publication is open (d.lgs. 33/2013, art. 7; CAD, art. 1, lett. l-bis), as far as its name tells.
 * It does not of a PDF: only one that is archival and holds its text is.
 */
final class FileFormats {

  /** What the name of a file tells. */
  enum Openness {
    OPEN,
    CLOSED,
    UNKNOWN
  }

  private static final Set<String> OPEN =
      Set.of("html", "htm", "csv", "tsv", "txt", "json", "geojson", "xml", "rdf", "ttl", "ics", "ods", "odt", "odp", "rtf");
  private static final Set<String> CLOSED = Set.of("doc", "xls", "ppt", "mdb", "accdb", "wpd", "pages", "numbers", "rar");

  private final Set<String> archivalPdfs;

  /** @param archivalPdfs links of the PDFs that are known to be archival and to hold their text */
  FileFormats(Set<String> archivalPdfs) {
    this.archivalPdfs = Set.copyOf(archivalPdfs);
  }

  Openness of(Publication publication) {
    String name = name(publication);
    if (OPEN.contains(name) || archivalPdfs.contains(publication.link())) {
      return Openness.OPEN;
    }
    return CLOSED.contains(name) ? Openness.CLOSED : Openness.UNKNOWN;
  }

  /** The format in small letters: the ending of the file, else what is declared; empty when neither says. */
  static String name(Publication publication) {
    String link = publication.link().replaceFirst("[?#].*$", "");
    String path = publication.external() ? link.replaceFirst("^https?://[^/]*", "") : link;
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    boolean page = !publication.external() && file.isEmpty();
    String ending = dot > 0 ? file.substring(dot + 1) : page ? "html" : publication.format().strip();
    return ending.toLowerCase(Locale.ROOT);
  }
}
