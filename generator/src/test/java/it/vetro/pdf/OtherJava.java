package it.vetro.pdf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Another version of Java than the one the tests run in: {@code -Dvetro.otherJava=HOME}, or what the machine has. */
final class OtherJava {

  private static final List<Path> FOLDERS = List.of(Path.of("/usr/lib/jvm"), Path.of("/opt"),
      Path.of("/Library/Java/JavaVirtualMachines"), Path.of(System.getProperty("user.home"), ".sdkman/candidates/java"),
      Path.of(System.getProperty("user.home"), ".jdks"));

  private OtherJava() {}

  /** The folder of another Java of 17 or later. Without one the test is skipped. */
  static Path orSkip() throws IOException {
    Optional<Path> found = Optional.empty();
    String named = System.getProperty("vetro.otherJava", "");
    for (Path home : named.isEmpty() ? installed() : List.of(Path.of(named))) {
      int version = version(home);
      if (found.isEmpty() && version >= 17 && (version != Runtime.version().feature() || !named.isEmpty())) {
        found = Optional.of(home);
      }
    }
    assumeTrue(found.isPresent(), "NOTHING IS PROVED ABOUT OTHER VERSIONS OF JAVA: this machine has only "
        + Runtime.version() + ". Install a second JDK of 17 or later, or name one with -Dvetro.otherJava=HOME");
    return found.get();
  }

  private static List<Path> installed() throws IOException {
    Stream<Path> homes = Stream.of("JAVA_HOME").map(System.getenv()::get).filter(home -> home != null).map(Path::of);
    Stream.Builder<Path> all = Stream.builder();
    homes.forEach(all::add);
    for (Path folder : FOLDERS) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> inside = Files.list(folder)) {
          inside.sorted().forEach(home -> all.add(home).add(home.resolve("Contents/Home")));
        }
      }
    }
    return all.build().filter(home -> Files.isExecutable(home.resolve("bin/java"))).toList();
  }

  /** Its feature version; 0 when it does not say. */
  private static int version(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)) {
      return 0;
    }
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(release)) {
      properties.load(in);
    }
    String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
    return version.matches("[0-9]+.*") ? Integer.parseInt(version.replaceFirst("[^0-9].*", "")) : 0;
  }
}
