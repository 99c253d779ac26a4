package it.vetro.sheet.exchange;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.VetroException;
import it.vetro.project.ProjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads a chamber as it would be after an import, from a copy of what the reader needs, which is gone afterwards. */
final class Trial {

  private final Path root;
  private final String chamber;

  Trial(Path root, String chamber) {
    this.root = root;
    this.chamber = chamber;
  }

  /**
   * What is wrong after the changes and was not before, by file as in the project.
   *
   * @param before what is found in the project as it is
   */
  List<Finding> run(List<TableChange> changes, List<Finding> before) {
    try {
      Path copy = Files.createTempDirectory("vetro-import");
      try {
        fill(copy);
        for (TableChange change : changes) {
          Path file = copy.resolve(change.table().name());
          Files.createDirectories(file.getParent());
          Files.write(file, change.text().getBytes(StandardCharsets.UTF_8));
        }
        Findings after = new Findings();
        new ProjectReader(copy, after).read(List.of(chamber));
        return added(after.sorted(), before);
      } finally {
        delete(copy);
      }
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a preparare la prova dell'importazione: " + e.getMessage(), e);
    }
  }

  /**
   * Lines move when rows come and go: a finding is the same when its file and its words are. Where there are more of one
   * kind than before, nobody can say which is the new one, and all are told.
   */
  private static List<Finding> added(List<Finding> after, List<Finding> before) {
    Map<List<String>, Long> known = before.stream().collect(Collectors.groupingBy(Trial::words, Collectors.counting()));
    Map<List<String>, Long> now = after.stream().collect(Collectors.groupingBy(Trial::words, Collectors.counting()));
    return after.stream().filter(finding -> now.get(words(finding)) > known.getOrDefault(words(finding), 0L)).toList();
  }

  private static List<String> words(Finding finding) {
    return List.of(finding.at().file(), finding.code(), finding.message());
  }

  private void fill(Path copy) throws IOException {
    copy("data/normativa", copy, file -> true);
    copy("data/" + chamber, copy, file -> true);
    // the reader looks at the texts for what they say of obligations and chapters, never at what is attached to them
    copy("content/" + chamber, copy, file -> file.getFileName().toString().endsWith(".md"));
  }

  private void copy(String folder, Path copy, Predicate<Path> which) throws IOException {
    Path from = root.resolve(folder);
    if (Files.notExists(from)) {
      return;
    }
    Files.walkFileTree(from, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
        Files.createDirectories(copy.resolve(root.relativize(visited).toString()));
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (which.test(file)) {
          Files.copy(file, copy.resolve(root.relativize(file).toString()));
        }
        return FileVisitResult.CONTINUE;
      }
    });
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    try (var files = Files.walk(folder)) {
      files.forEach(all::add);
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      Files.delete(all.get(i));
    }
  }
}
