package it.vetro.cli;

import it.vetro.finding.VetroException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two runs from writing into one output folder: each would take the other's half-made sites for left-overs. */
final class OutputLock implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the folder for this run.
   *
   * @throws VetroException when another run has it, or it cannot be written
   */
  static OutputLock take(Path output) {
    try {
      Files.createDirectories(output);
      Path file = output.resolve(".vetro.lock");
      FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw VetroException.usage(Messages.busy(output));
      }
      return new OutputLock(file, channel);
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a scrivere in " + output + ": " + e.getMessage(), e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException sameProgram) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw VetroException.fault("il blocco della cartella non si toglie", e);
    }
  }
}
