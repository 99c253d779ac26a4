package it.vetro.serve;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Waits for the files of a project to change. */
public final class ProjectWatcher implements AutoCloseable {

  /** An editor writes a file in several steps: a change counts when nothing more happens for this long. */
  private static final long QUIET_MILLIS = 150;

  private final LinkedBlockingQueue<Path> changes = new LinkedBlockingQueue<>();
  private final DirectoryWatcher watcher;

  private ProjectWatcher(List<Path> folders) throws IOException {
    this.watcher = DirectoryWatcher.builder().paths(folders).listener(event -> changes.add(event.path())).build();
    watcher.watchAsync();
  }

  /**
   * Starts watching.
   *
   * @param folders with all below them
   */
  public static ProjectWatcher over(List<Path> folders) throws IOException {
    return new ProjectWatcher(folders);
  }

  /** Returns when something has changed and is quiet again. */
  public void await() throws InterruptedException {
    changes.take();
    while (changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) != null) {
      changes.clear();
    }
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}
