package it.vetro.opendata;

import it.vetro.model.DataTable;
import it.vetro.model.PlanDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A table of open data. Its rows are made when somebody asks for them: whoever only needs addresses pays nothing.
 *
 * <p>Cells are text as machines read it: numbers exact with a decimal point, dates in ISO form, {@code sì} and {@code no}.
 * An empty cell is a missing value, never zero.
 */
public final class Dataset {

  private final About about;
  private final Schema schema;
  private final Supplier<List<List<String>>> maker;
  private List<List<String>> rows;

  /**
   * @param about what it is
   * @param schema its columns and keys
   * @param maker makes its rows, each as long as there are columns
   */
  Dataset(About about, Schema schema, Supplier<List<List<String>>> maker) {
    this.about = about;
    this.schema = schema;
    this.maker = maker;
  }

  /**
   * What a dataset is.
   *
   * @param id stable; also the name of its files
   * @param kind entry of the data dictionary
   * @param name what it is within its document or chamber
   * @param title what it is among all others
   * @param description in one or two sentences
   * @param document the plan or report it comes from; empty when it is about the chamber
   * @param table the table of the document, when it is one
   */
  public record About(String id, String kind, String name, String title, String description,
      Optional<PlanDocument> document, Optional<DataTable> table) {}

  /** Columns, primary key and references to other datasets. */
  public record Schema(List<Field> fields, List<String> key, List<ForeignKey> foreignKeys) {
    public Schema {
      fields = List.copyOf(fields);
      key = List.copyOf(key);
      foreignKeys = List.copyOf(foreignKeys);
    }
  }

  public String id() {
    return about.id();
  }

  public About about() {
    return about;
  }

  public Schema schema() {
    return schema;
  }

  public List<Field> fields() {
    return schema.fields();
  }

  /** In the order of the document or of the chamber's files. */
  public synchronized List<List<String>> rows() {
    if (rows == null) {
      rows = maker.get();
    }
    return rows;
  }
}
