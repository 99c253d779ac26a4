package it.vetro.project;

import it.vetro.read.InvalidProjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A project of one test, in a temporary folder: the valid fixture with the real templates and theme. */
public final class WorkingCopy {

  private static final Path REAL = Path.of("..").toAbsolutePath().normalize();

  private final Path root;

  private WorkingCopy(Path root) {
    this.root = root;
  }

  /** Fills a folder. */
  public static WorkingCopy in(Path folder) {
    WorkingCopy copy = new WorkingCopy(folder.toAbsolutePath());
    copy.overlay(InvalidProjects.valid());
    for (String shared : List.of("jbake.properties", "templates", "assets/dist")) {
      copy(REAL.resolve(shared), folder.resolve(shared));
    }
    return copy;
  }

  public Path root() {
    return root;
  }

  public Path path(String name) {
    return root.resolve(name);
  }

  /** Puts the files of another folder over those that are there. */
  public WorkingCopy overlay(Path other) {
    copy(other, root);
    return this;
  }

  /** Adds a second chamber with the same data and pages. */
  public WorkingCopy withChamber(String id) {
    copy(path("data/prova"), path("data/" + id));
    copy(path("content/prova"), path("content/" + id));
    return replace("data/" + id + "/ente.yaml", "id: prova", "id: " + id)
        .replace("data/" + id + "/ente.yaml", "nome: Camera di commercio di Prova", "nome: Camera di commercio " + id);
  }

  /** Changes a file; the text to change must be in it. */
  public WorkingCopy replace(String name, String old, String fresh) {
    String text = text(name);
    if (!text.contains(old)) {
      throw new AssertionError(name + " does not hold " + old);
    }
    return write(name, text.replace(old, fresh));
  }

  public WorkingCopy write(String name, String text) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.writeString(path(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String text(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.write(target, Files.readAllBytes(file));
          target.toFile().setExecutable(Files.isExecutable(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
