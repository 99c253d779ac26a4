package it.vetro.pdf.text;

/**
 * The words that the layer adds to those of the HTML. {@code {n}} and the like stand for what changes.
 *
 * @param page at the foot of every page, with {@code {n}} and {@code {total}}
 * @param note what a screen reader says of the call of a note, with {@code {n}}
 * @param tableData description of a file with the data of a table, with {@code {caption}}
 * @param untitledTableData the same of a table without a caption, with its number {@code {n}}
 * @param tableFile first part of the names of those files; ASCII letters, digits and hyphens
 * @param group name of the column that says the group a row belongs to
 * @param column name of a column that has no heading, with its number {@code {n}}
 */
public record Phrases(String page, String note, String tableData, String untitledTableData, String tableFile,
    String group, String column) {

  public static Phrases italian() {
    return new Phrases("Pagina {n} di {total}", "Nota {n}", "Dati della tabella «{caption}»",
        "Dati della tabella {n}", "tabella", "Gruppo", "Colonna {n}");
  }

  public String page(int number, int total) {
    return page.replace("{n}", Integer.toString(number)).replace("{total}", Integer.toString(total));
  }

  public String note(String label) {
    return note.replace("{n}", label);
  }

  /** @param number of the table in the document, from 1 */
  public String tableData(int number, String caption) {
    return caption.isBlank() ? untitledTableData.replace("{n}", Integer.toString(number))
        : tableData.replace("{caption}", caption);
  }

  /** @param number of the column, from 1 */
  public String column(int number) {
    return column.replace("{n}", Integer.toString(number));
  }
}
