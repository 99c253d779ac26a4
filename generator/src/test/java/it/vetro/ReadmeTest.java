package it.vetro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The commands that README.md shows, run as they stand by the real launcher. Only where sites go and the port of the
 * preview are the test's own, and {@code verify} is left out: it runs this test.
 */
class ReadmeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```");
  private static final Pattern EXPECTED = Pattern.compile("esce con (\\d)");
  private static final long MINUTES = 5;

  @TempDir private Path folder;

  static List<String> shown() throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));
    while (block.find()) {
      block.group(1).lines().map(String::strip).filter(line -> line.startsWith("./vetro ")).forEach(commands::add);
    }
    return commands.stream().distinct().toList();
  }

  static Stream<String> commands() throws IOException {
    return shown().stream().filter(line -> !line.startsWith("./vetro verify"));
  }

  @Test
  void theReadmeShowsCommands() throws IOException {
    assertFalse(shown().isEmpty(), "README.md shows no command in a ```sh block");
    assertTrue(shown().contains("./vetro build") && shown().contains("./vetro verify"), shown().toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void aCommandOfTheReadmeDoesWhatItSays(String line) throws Exception {
    assumeTrue(launcherCompilesNothing(), "THE COMMANDS OF THE README ARE NOT RUN: the program is older than its"
        + " sources; run ./vetro verify, or ./vetro check first");
    String[] parts = line.split("#", 2);
    Matcher said = EXPECTED.matcher(parts.length > 1 ? parts[1] : "");
    List<String> words = new ArrayList<>(List.of(parts[0].strip().split("\\s+")));
    boolean serve = words.contains("serve");
    if (serve || words.contains("build")) {
      own(words, "--output", folder.resolve("uscita").toString());
    }
    if (serve) {
      own(words, "--port", "0");
      assertServes(words);
    } else {
      assertEquals(said.find() ? Integer.parseInt(said.group(1)) : 0, run(words), () -> line + "\n" + said());
    }
    assertEquals(serve || words.contains("build"), Files.exists(folder.resolve("uscita/index.html")), line);
  }

  private static void own(List<String> words, String option, String value) {
    if (!words.contains(option)) {
      words.addAll(List.of(option, value));
    }
  }

  private int run(List<String> words) throws IOException, InterruptedException {
    Process process = builder(words).redirectErrorStream(true).redirectOutput(folder.resolve("detto").toFile()).start();
    try {
      assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "still running: " + words);
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private String said() {
    try {
      return Files.readString(folder.resolve("detto"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the preview, waits until it says where it is, and stops it. */
  private void assertServes(List<String> words) throws Exception {
    Process process = builder(words).redirectErrorStream(true).start();
    try {
      String address = CompletableFuture.supplyAsync(() -> process.inputReader(StandardCharsets.UTF_8).lines()
          .filter(text -> text.startsWith("Anteprima su http://127.0.0.1:")).findFirst().orElse(""))
          .get(MINUTES, TimeUnit.MINUTES);
      assertFalse(address.isEmpty(), "the preview ended without saying its address");
      assertTrue(process.isAlive());
    } finally {
      process.destroy();
      assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    }
  }

  /** The launcher in the project's folder; Maven and npm cannot be reached, so that it never compiles by mistake. */
  private ProcessBuilder builder(List<String> words) throws IOException {
    Path stubs = Files.createDirectories(folder.resolve("finti"));
    for (String tool : List.of("mvn", "npm")) {
      Path stub = Files.writeString(stubs.resolve(tool), "#!/bin/sh\nexit 99\n");
      assertTrue(stub.toFile().setExecutable(true));
    }
    ProcessBuilder builder = new ProcessBuilder(words).directory(ROOT.toFile());
    builder.environment().merge("PATH", stubs.toString(), (path, first) -> first + ":" + path);
    return builder;
  }

  private static boolean launcherCompilesNothing() throws IOException {
    Path program = ROOT.resolve("generator/target/vetro.jar");
    return Files.exists(program) && Stream.of("pom.xml", "generator/pom.xml", "generator/src/main", "data/schemi")
        .allMatch(source -> newest(ROOT.resolve(source)).compareTo(modified(program)) <= 0);
  }

  private static FileTime newest(Path source) {
    try (Stream<Path> files = Files.walk(source)) {
      return files.filter(Files::isRegularFile).map(ReadmeTest::modified).max(Comparator.naturalOrder()).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
