package it.vetro.pdf;

import java.util.Objects;

/**
 * A file that travels inside the PDF (ISO 32000-2, 7.11.4; an associated file of PDF/A-3). A table of the HTML names the
 * files that hold its data: {@code <table data-files="indicatori.csv indicatori.json">}.
 *
 * @param name of the file, without folder; unique in the document, upper and lower case being the same. One that a
 *     table names has no spaces
 * @param mediaType e.g. {@code text/csv}
 * @param description one sentence that a reader sees in the list of attachments; never blank
 * @param bytes given back as they are
 * @param relationship what the file is to the document, or to the table that names it
 */
public record Attachment(String name, String mediaType, String description, byte[] bytes, Relationship relationship) {

  /** What an attachment is to what it belongs to (ISO 32000-2, table 43). */
  public enum Relationship {
    /** The data a table shows. */
    DATA("Data"),
    /** What the document was made from. */
    SOURCE("Source"),
    /** The same content in another form. */
    ALTERNATIVE("Alternative"),
    /** Something more than the document tells. */
    SUPPLEMENT("Supplement");

    private final String standardName;

    Relationship(String standardName) {
      this.standardName = standardName;
    }

    String standardName() {
      return standardName;
    }
  }

  public Attachment {
    if (name.isBlank() || !name.equals(name.strip()) || name.equals(".") || name.equals("..")
        || name.codePoints().anyMatch(c -> Character.isISOControl(c) || "/\\:*?\"<>|".indexOf(c) >= 0)) {
      throw new IllegalArgumentException("not the plain name of a file: " + name);
    }
    if (!mediaType.matches("[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+") || description.isBlank()) {
      throw new IllegalArgumentException("an attachment has a media type and a description: " + name);
    }
    bytes = bytes.clone();
    Objects.requireNonNull(relationship);
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
