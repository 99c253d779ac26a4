package it.vetro.anac;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The data of a file, without its dates: they tell whether something changed. */
sealed interface Dataset {

  /** Which file. */
  AnacFile file();

  /** The ending: {@code csv}, {@code json}. */
  String format();

  /**
   * A list.
   *
   * @param header names of the columns, in capitals
   * @param rows cells of each row, as many as the columns
   */
  record Table(AnacFile file, List<String> header, List<List<String>> rows) implements Dataset {
    @Override
    public String format() {
      return "csv";
    }
  }

  /**
   * A tree; the heading comes before it when it is written.
   *
   * @param body its keys without the heading
   */
  record Tree(AnacFile file, ObjectNode body) implements Dataset {
    @Override
    public String format() {
      return "json";
    }
  }
}
