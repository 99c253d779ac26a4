package it.vetro.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes what was built from what: {@code release.json}, and {@code SHA256SUMS} over all other files. */
final class ReleaseFiles {

  static final String RELEASE = "release.json";
  static final String SUMS = "SHA256SUMS";

  private ReleaseFiles() {}

  /**
   * Closes a built site.
   *
   * @param site the built folder
   * @param chamber the chamber's name
   * @param options how it was built
   * @param inputs the folders and files it was built from
   * @param counts how much it holds, by name
   */
  static void write(Path site, String chamber, SiteOptions options, List<Path> inputs, Map<String, Integer> counts)
      throws IOException {
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode release = json.createObjectNode();
    release.put("chamber", chamber).put("vetro", options.version()).put("date", options.today().toString())
        .put("input", digestOf(options.root(), inputs));
    ObjectNode contents = release.putObject("contents");
    new TreeMap<>(counts).forEach(contents::put);
    Files.writeString(site.resolve(RELEASE), json.writeValueAsString(release) + "\n");

    StringBuilder sums = new StringBuilder();
    sumsOf(site, site).forEach((name, sum) -> sums.append(sum).append("  ").append(name).append('\n'));
    Files.writeString(site.resolve(SUMS), sums);
  }

  private static String digestOf(Path root, List<Path> inputs) throws IOException {
    MessageDigest all = sha256();
    Map<String, String> sums = new TreeMap<>();
    for (Path input : inputs) {
      if (Files.exists(input)) {
        sums.putAll(sumsOf(root, input));
      }
    }
    sums.forEach((name, sum) -> all.update((sum + "  " + name + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(all.digest());
  }

  private static Map<String, String> sumsOf(Path root, Path start) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(start)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = root.relativize(file).toString().replace('\\', '/');
        sums.put(name, HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file))));
      }
    }
    return sums;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
