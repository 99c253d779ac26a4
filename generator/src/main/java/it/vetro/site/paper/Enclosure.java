package it.vetro.site.paper;

import it.vetro.opendata.DataFile;
import it.vetro.opendata.Dataset;
import it.vetro.opendata.Formats;
import it.vetro.opendata.OpenData;
import it.vetro.pdf.Attachment;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A published file that travels inside a PDF, byte for byte.
 *
 * @param file as the site publishes it
 * @param description one sentence that a reader sees in the list of attachments
 */
public record Enclosure(DataFile file, String description) {

  private static final Set<String> FORMATS = Set.of("csv", "json");

  /** A dataset as CSV and as JSON. */
  static Stream<Enclosure> of(OpenData data, Dataset dataset) {
    return data.files(dataset).stream().filter(file -> FORMATS.contains(file.format()))
        .map(file -> new Enclosure(file, dataset.about().title() + ", " + file.format().toUpperCase(Locale.ROOT)));
  }

  String name() {
    return file.name();
  }

  Attachment attachment() {
    return new Attachment(file.name(), Formats.mediaType(file.format()), description, file.bytes(),
        Attachment.Relationship.DATA);
  }
}
