package it.vetro.anac;

/**
 * A file for the site.
 *
 * @param file which
 * @param name with dates or {@code latest}, and ending
 * @param format {@code csv}, {@code json}
 * @param changed ISO date of the last change of a dated file; empty for the alias of the latest
 * @param bytes its content
 * @param rows how many rows a table has without its header; null for a tree
 * @param archived whether it already stands among the contents, and so needs not be written
 */
public record PublishedFile(
    AnacFile file, String name, String format, String changed, byte[] bytes, Integer rows, boolean archived) {

  /** The folder of these files, from the root of the site. */
  public static final String FOLDER = "dati/anac/";

  /** From the root of the site. */
  public String address() {
    return FOLDER + name;
  }

  /** Whether it is the alias of the latest version. */
  public boolean latest() {
    return changed.isEmpty();
  }
}
