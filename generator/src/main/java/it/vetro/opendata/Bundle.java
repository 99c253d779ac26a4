package it.vetro.opendata;

import it.vetro.finding.VetroException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All files of a chamber's open data in one ZIP. The same files give the same bytes. */
final class Bundle {

  /** Two seconds after the first moment that ZIP knows: with that one the JDK would add another, in the machine's time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private Bundle() {}

  static byte[] of(List<DataFile> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (DataFile file : files.stream().sorted(Comparator.comparing(DataFile::name)).toList()) {
        ZipEntry entry = new ZipEntry(file.name());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file.bytes());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw VetroException.fault("Lo ZIP dei dati non si scrive.", e);
    }
    return bytes.toByteArray();
  }
}
