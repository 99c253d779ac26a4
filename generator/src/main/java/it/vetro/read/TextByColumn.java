package it.vetro.read;

import java.util.Map;

/** The cells of a row. */
final class TextByColumn extends ByColumn<String> {

  private final String[] values;

  TextByColumn(Map<String, Integer> index, String[] values) {
    super(index);
    this.values = values;
  }

  @Override
  String value(int column) {
    return values[column];
  }
}
