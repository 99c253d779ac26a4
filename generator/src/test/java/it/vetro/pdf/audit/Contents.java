package it.vetro.pdf.audit;

import it.vetro.pdf.Structure;

/**
 * How much there is in a file or in many.
 *
 * @param links areas that lead somewhere
 * @param attachments files inside the file
 */
public record Contents(int documents, int pages, int words, int headings, int tables, int cells, int figures, int links,
    int notes, int attachments) {

  public static final Contents NOTHING = new Contents(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  static Contents of(OpenPdf pdf) {
    return new Contents(1, pdf.pages().size(), Structure.words(pdf.root().text()).size(),
        count(pdf, Role.HEADING), count(pdf, Role.TABLE), count(pdf, Role.CELL) + count(pdf, Role.HEADING_CELL),
        count(pdf, Role.FIGURE), pdf.all(Role.LINK).mapToInt(link -> LinkCheck.annotations(link).size()).sum(),
        count(pdf, Role.NOTE), AttachmentCheck.files(pdf).size());
  }

  private static int count(OpenPdf pdf, Role role) {
    return (int) pdf.all(role).count();
  }

  public Contents plus(Contents other) {
    return new Contents(documents + other.documents, pages + other.pages, words + other.words,
        headings + other.headings, tables + other.tables, cells + other.cells, figures + other.figures,
        links + other.links, notes + other.notes, attachments + other.attachments);
  }
}
