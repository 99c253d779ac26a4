package it.vetro.check.completeness;

import it.vetro.model.Publication;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether something is published in an open format (d.lgs. 33/2013, art. 7; CAD, art. 1, lett. l-bis and l-ter): a format
 * that is not proprietary. A PDF is open when it is PDF/A and holds text.
 */
public enum Openness {
  OPEN("aperto"),
  /** A format of one maker, or an image. */
  CLOSED("chiuso"),
  /** A PDF without text. */
  SCANNED("pdf-senza-testo"),
  /** A PDF that does not claim to be PDF/A. */
  NOT_ARCHIVAL("pdf-non-pdfa"),
  /** A PDF that cannot be opened. */
  UNREADABLE("pdf-illeggibile"),
  /** Neither address nor data say what it is. */
  UNKNOWN("non-noto");

  private static final Set<String> OPEN_FORMATS = Set.of(
      "html", "htm", "csv", "tsv", "json", "geojson", "xml", "rdf", "ttl", "jsonld", "ods", "odt", "odp", "rtf", "txt", "md", "svg", "ics");
  private static final Set<String> CLOSED_FORMATS = Set.of(
      "doc", "docx", "xls", "xlsx", "xlsm", "ppt", "pptx", "mdb", "accdb", "jpg", "jpeg", "png", "gif", "tif", "tiff", "bmp", "heic", "webp");

  private final String key;

  Openness(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /** Whether nothing speaks against it. */
  public boolean passes() {
    return this == OPEN || this == UNKNOWN;
  }

  /** Judges by the stated format, else by the ending of the address; a PDF of the site also by what is in it. */
  static Openness of(Publication publication, SiteContent site) {
    String format = format(publication);
    if (OPEN_FORMATS.contains(format)) {
      return OPEN;
    }
    if (CLOSED_FORMATS.contains(format)) {
      return CLOSED;
    }
    return format.equals("pdf") ? pdf(site.pdf(Links.address(publication))) : UNKNOWN;
  }

  private static Openness pdf(Optional<SiteContent.PdfQuality> quality) {
    if (quality.isEmpty()) {
      return OPEN;
    }
    if (!quality.get().readable()) {
      return UNREADABLE;
    }
    if (!quality.get().text()) {
      return SCANNED;
    }
    return quality.get().archival() ? OPEN : NOT_ARCHIVAL;
  }

  /** The ending of a file wins over the word of the data: it is what the reader gets. */
  private static String format(Publication publication) {
    String address = Links.address(publication);
    String name = address.substring(address.lastIndexOf('/') + 1);
    String ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    if (OPEN_FORMATS.contains(ending) || CLOSED_FORMATS.contains(ending) || ending.equals("pdf")) {
      return ending;
    }
    String stated = publication.format().toLowerCase(Locale.ROOT);
    return stated.isEmpty() && !publication.external() && name.isEmpty() ? "html" : stated;
  }
}
