package it.vetro.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every file below a folder, hidden ones included, with the SHA-256 of its bytes. */
public final class FileTree {

  private FileTree() {}

  /** The sums by path with forward slashes; empty when the folder is not there. */
  public static Map<String, String> of(Path folder) {
    Map<String, String> sums = new TreeMap<>();
    if (Files.notExists(folder)) {
      return sums;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        sums.put(folder.relativize(file).toString().replace('\\', '/'), sum(file));
      }
      return sums;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String sum(Path file) throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
