package it.vetro.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** The paths at which two trees differ; empty when they are the same. */
  public static List<String> differences(Map<String, String> one, Map<String, String> other) {
    Set<String> paths = new TreeSet<>(one.keySet());
    paths.addAll(other.keySet());
    return paths.stream().filter(path -> !Objects.equals(one.get(path), other.get(path))).toList();
  }

  static String sum(Path file) throws IOException {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
