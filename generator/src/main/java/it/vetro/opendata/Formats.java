package it.vetro.opendata;

import java.util.Locale;
import java.util.Map;

/** The formats of the files: media type, and name in the EU's vocabulary of file types. */
public final class Formats {

  private static final String VOCABULARY = "http://publications.europa.eu/resource/authority/file-type/";

  private static final Map<String, String> TYPES = Map.of("csv", "text/csv", "json", "application/json",
      "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "ods", "application/vnd.oasis.opendocument.spreadsheet", "zip", "application/zip", "xml", "application/xml",
      "ttl", "text/turtle", "jsonld", "application/ld+json", "pdf", "application/pdf");

  private Formats() {}

  /** The media type of an ending. */
  public static String mediaType(String format) {
    return TYPES.getOrDefault(format, "application/octet-stream");
  }

  static String concept(String format) {
    return VOCABULARY + format.toUpperCase(Locale.ROOT);
  }
}
