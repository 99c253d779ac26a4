package it.vetro.site;

import it.vetro.bake.HtmlTemplates;
import it.vetro.finding.Findings;
import it.vetro.finding.VetroException;
import it.vetro.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page {@code output/index.html} that lists the chambers whose site is there. */
public final class ChambersIndex {

  private final SiteOptions options;

  public ChambersIndex(SiteOptions options) {
    this.options = options;
  }

  /** A chamber in the list. */
  public record Entry(String name, String href) {}

  /** Writes the page anew; chambers built in an earlier run stay in it under the name of their folder. */
  public void write(Project project, Findings findings) {
    List<Entry> entries = built().map(folder -> folder.getFileName().toString())
        .map(id -> new Entry(project.chamber(id).map(c -> c.chamber().name()).orElse(id), id + "/index.html")).toList();
    if (entries.isEmpty()) {
      return;
    }
    new HtmlTemplates(options.templates()).render("enti.ftlh", Map.of("enti", entries, "stile", entries.get(0).href()
        .replace("index.html", "")), findings).ifPresent(this::write);
  }

  private void write(String html) {
    try {
      Files.writeString(options.output().resolve("index.html"), html);
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a scrivere " + options.output() + ": " + e.getMessage(), e);
    }
  }

  private Stream<Path> built() {
    if (Files.notExists(options.output())) {
      return Stream.empty();
    }
    try (Stream<Path> folders = Files.list(options.output())) {
      return folders.filter(f -> Files.exists(f.resolve("release.json"))).sorted().toList().stream();
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a leggere " + options.output() + ": " + e.getMessage(), e);
    }
  }
}
