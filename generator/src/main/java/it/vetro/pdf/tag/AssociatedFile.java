package it.vetro.pdf.tag;

/**
 * A file embedded in the document.
 *
 * @param name unique in the document
 * @param relationship name of the standard (ISO 32000-2, table 43): {@code Data}, {@code Source}…
 */
public record AssociatedFile(String name, String mediaType, String description, byte[] bytes, String relationship) {

  /** Of a file that holds the data of a table. */
  public static final String DATA = "Data";
}
