package it.vetro.opendata;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A run of one of the scripts in {@code src/test/node}, whose packages come by {@code npm ci} there.
 *
 * @param exitCode 0 when nothing is wrong
 */
record NodeRun(int exitCode, String out, String err) {

  private static final Path FOLDER = Path.of("src/test/node").toAbsolutePath();
  private static final long MINUTES = 5;

  /** @param work a folder for what it prints */
  static NodeRun of(Path work, String script, Path file) throws IOException, InterruptedException {
    assertTrue(Files.isDirectory(FOLDER.resolve("node_modules")), "run «npm ci» in " + FOLDER);
    Path out = Files.createTempFile(work, "out", "");
    Path err = Files.createTempFile(work, "err", "");
    Process process = new ProcessBuilder("node", script, file.toString()).directory(FOLDER.toFile())
        .redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES));
    return new NodeRun(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
