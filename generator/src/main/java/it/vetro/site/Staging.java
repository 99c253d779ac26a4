package it.vetro.site;

import it.vetro.finding.VetroException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that is made beside its final place and takes it in one step: until then, and when something goes
 * wrong, what was there before stays untouched.
 */
public final class Staging implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Staging.class);

  private final Path target;
  private final Path fresh;
  private final Path previous;

  private Staging(Path target) {
    this.target = target;
    this.fresh = target.resolveSibling("." + target.getFileName() + ".nuovo");
    this.previous = target.resolveSibling("." + target.getFileName() + ".precedente");
  }

  /** Clears what an interrupted run left beside the target, or puts it back. */
  public static Staging recover(Path target) {
    Staging staging = new Staging(target);
    try {
      if (Files.exists(staging.previous) && Files.notExists(target)) {
        Files.move(staging.previous, target);
      }
      delete(staging.previous);
      delete(staging.fresh);
      return staging;
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a scrivere accanto a " + target + ": " + e.getMessage(), e);
    }
  }

  /**
   * Starts an empty folder beside the target, after {@link #recover recovering} it.
   *
   * @throws VetroException when the place cannot be written
   */
  public static Staging beside(Path target) {
    Staging staging = recover(target);
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.createDirectory(staging.fresh);
      return staging;
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a scrivere accanto a " + target + ": " + e.getMessage(), e);
    }
  }

  /** The folder to fill. */
  public Path folder() {
    return fresh;
  }

  /** Puts the folder in its place. */
  public void publish() {
    try {
      if (Files.exists(target)) {
        Files.move(target, previous);
      }
      try {
        Files.move(fresh, target);
      } catch (IOException e) {
        if (Files.exists(previous)) {
          Files.move(previous, target);
        }
        throw e;
      }
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a mettere il sito in " + target + ": " + e.getMessage(), e);
    }
  }

  /** Clears what was not published, and the site that was replaced; what resists is cleared by the next run. */
  @Override
  public void close() {
    try {
      delete(fresh);
      if (Files.exists(target)) {
        delete(previous);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.debug("left for the next run: {}", e.getMessage());
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }
}
