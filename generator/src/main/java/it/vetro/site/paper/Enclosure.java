package it.vetro.site.paper;

import it.vetro.opendata.DataFile;
import it.vetro.opendata.Formats;
import it.vetro.pdf.Attachment;

/**
 * A published file that travels inside a PDF, byte for byte.
 *
 * @param file as the site publishes it
 * @param description one sentence that a reader sees in the list of attachments
 */
public record Enclosure(DataFile file, String description) {

  Attachment attachment() {
    return new Attachment(file.name(), Formats.mediaType(file.format()), description, file.bytes(),
        Attachment.Relationship.DATA);
  }
}
