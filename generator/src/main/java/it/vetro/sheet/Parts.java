package it.vetro.sheet;

import it.vetro.sheet.SheetLimits.ExceededException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a spreadsheet file, within the {@link SheetLimits}: unpacked once on opening, to count them. */
final class Parts implements Closeable {

  // the JDK's own, whatever libraries bring
  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XML.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  private final ZipFile zip;

  private Parts(ZipFile zip) {
    this.zip = zip;
  }

  /** @throws ExceededException when the file, or what it unpacks into, is too large */
  static Parts open(Path file) throws IOException {
    if (Files.size(file) > SheetLimits.FILE_BYTES) {
      throw new ExceededException("più di " + SheetLimits.FILE_BYTES / 1_000_000 + " MB");
    }
    Parts parts = new Parts(new ZipFile(file.toFile()));
    try {
      parts.measure();
      return parts;
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  /** What a part says of its own size is not believed: it is unpacked and counted. */
  private void measure() throws IOException {
    if (zip.size() > SheetLimits.PARTS) {
      throw new ExceededException("più di " + SheetLimits.PARTS + " parti");
    }
    long total = 0;
    byte[] buffer = new byte[65_536];
    for (ZipEntry entry : Collections.list(zip.entries())) {
      try (InputStream in = zip.getInputStream(entry)) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          total += read;
          if (total > SheetLimits.UNPACKED_BYTES) {
            throw new ExceededException("più di " + SheetLimits.UNPACKED_BYTES / 1_000_000 + " MB quando si apre");
          }
        }
      }
    }
  }

  /** Reads the XML of a part; nothing when there is no such part. */
  Optional<XMLStreamReader> xml(String name) throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(name);
    return entry == null ? Optional.empty() : Optional.of(XML.createXMLStreamReader(zip.getInputStream(entry)));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
