package it.vetro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What differs from chamber to chamber is data: code, templates and theme name none of them, nor their documents. */
class NoChamberInTheCodeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> PLACES =
      List.of("generator/src/main", "templates", "assets/scss", "assets/js", "assets/build.mjs", "jbake.properties", "vetro");

  @Test
  void noFileOfTheProgramNamesAChamberOrADocument() throws IOException {
    Set<String> names = names();
    assertTrue(names.containsAll(Set.of("brescia", "cremona", "mantova", "pavia", "milano", "monza", "lodi", "sondrio")));
    Pattern name = Pattern.compile("\\b(" + String.join("|", names) + ")\\b");
    List<String> found = new ArrayList<>();
    for (String place : PLACES) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(place))) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          String text = Files.readString(file).toLowerCase(Locale.ROOT);
          name.matcher(text).results().forEach(m -> found.add(ROOT.relativize(file) + ": " + m.group()));
        }
      }
    }
    assertEquals(List.of(), found);
  }

  /** The words of the chambers' folders and the folders of their documents. */
  private static Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path chamber : foldersIn(ROOT.resolve("data"))) {
      if (Files.exists(chamber.resolve("ente.yaml"))) {
        names.addAll(List.of(chamber.getFileName().toString().split("-")));
        for (String kind : List.of("piani", "relazioni")) {
          foldersIn(chamber.resolve(kind)).forEach(folder -> names.add(folder.getFileName().toString()));
        }
      }
    }
    return names.stream().filter(n -> n.length() > 3).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> foldersIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }
}
