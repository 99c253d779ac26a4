package it.vetro.rpct;

import it.vetro.finding.Findings;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Something more that goes into the RPCT's folder, made elsewhere: a grid to fill in, a spreadsheet. The report links to it.
 *
 * @param title as the link says it
 * @param file its name in the folder
 * @param writer writes it
 */
public record Extra(String title, String file, Writer writer) {

  /** Writes a file. */
  @FunctionalInterface
  public interface Writer {
    /**
     * @param file where
     * @param findings where mistakes go; an error leaves the earlier folder in its place
     */
    void write(Path file, Findings findings) throws IOException;
  }
}
