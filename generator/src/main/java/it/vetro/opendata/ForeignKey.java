package it.vetro.opendata;

import java.util.List;

/**
 * Columns that hold the key of a row elsewhere. A row without a value refers to nothing.
 *
 * @param fields columns of this dataset
 * @param dataset id of the other; of this one where rows refer to each other
 * @param key the columns there, in the same order
 */
public record ForeignKey(List<String> fields, String dataset, List<String> key) {
  public ForeignKey {
    fields = List.copyOf(fields);
    key = List.copyOf(key);
  }
}
