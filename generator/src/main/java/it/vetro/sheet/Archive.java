package it.vetro.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Puts the parts of a spreadsheet into one file whose bytes tell nothing of when it was made. */
final class Archive {

  /** Two seconds after the first moment that ZIP knows: to that one the JDK adds another, in the machine's time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  /** Adds a part. */
  Archive add(String name, byte[] content) throws IOException {
    put(new ZipEntry(name), content);
    return this;
  }

  /** Adds a part as it is, not compressed: the kind of an ODS is read at a fixed place of the file. */
  Archive addStored(String name, String content) throws IOException {
    byte[] raw = content.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(raw);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(raw.length);
    entry.setCrc(sum.getValue());
    put(entry, raw);
    return this;
  }

  private void put(ZipEntry entry, byte[] content) throws IOException {
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  byte[] bytes() throws IOException {
    zip.close();
    return bytes.toByteArray();
  }

  /** The parts of a file that Vetro made, by name, as the list at its end says. */
  static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile in = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        parts.put(entry.getName(), in.getInputStream(entry).readAllBytes());
      }
    }
    return parts;
  }
}
