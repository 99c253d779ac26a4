package it.vetro.read;

import it.vetro.finding.VetroException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads every file of a project's {@code data} and {@code content}, each against the schema its name stands for. */
public final class WholeProject {

  private WholeProject() {}

  public static void read(SourceReader reader) {
    Path content = reader.root().resolve("content");
    for (Path folder : List.of(reader.root().resolve("data"), content)) {
      for (Path file : files(folder)) {
        // beside pages a content folder holds attachments, which nothing reads
        if (folder != content || file.toString().endsWith(".md")) {
          readOne(reader, file);
        }
      }
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw VetroException.unreadable("La cartella non si legge: " + folder, e);
    }
  }

  private static void readOne(SourceReader reader, Path file) {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.lastIndexOf('.'));
    boolean attachment = file.startsWith(reader.root().resolve("content")) && !name.endsWith(".md");
    if (attachment) {
      return;
    }
    if (file.getParent().endsWith("tabelle")) {
      readTable(reader, file.resolveSibling(stem));
    } else if (file.getParent().endsWith("griglie")) {
      reader.yaml(file, "griglia");
    } else if (name.endsWith(".csv") && file.getParent().endsWith("oiv")) {
      reader.csv(file, "oiv");
    } else if (name.endsWith(".csv")) {
      reader.csv(file, stem);
    } else if (name.endsWith(".yaml")) {
      reader.yaml(file, "piano".equals(stem) || "relazione".equals(stem) ? "documento" : stem);
    } else if (name.endsWith(".md")) {
      reader.markdown(file);
    }
  }

  /** The pair of files, read once: the YAML declares the columns of the CSV. */
  private static void readTable(SourceReader reader, Path table) {
    Map<String, String> columns = new LinkedHashMap<>();
    reader.yaml(Path.of(table + ".yaml"), "tabella").ifPresent(yaml -> {
      yaml.root().path("colonne").forEach(c -> columns.put(c.path("id").asText(), c.path("titolo").asText()));
      reader.csv(Path.of(table + ".csv"), "righe", columns);
    });
  }
}
