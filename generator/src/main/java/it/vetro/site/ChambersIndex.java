package it.vetro.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import it.vetro.finding.Findings;
import it.vetro.finding.VetroException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

  /** Writes the page anew; chambers built in an earlier run stay in it. */
  public void write(Findings findings) {
    List<Entry> entries = built().map(site -> new Entry(nameOf(site), site.getFileName() + "/index.html")).toList();
    if (entries.isEmpty()) {
      return;
    }
    options.htmlTemplates().render("enti.ftlh", Map.of("enti", entries, "stile", entries.get(0).href()
        .replace("index.html", "")), findings).ifPresent(this::write);
  }

  private void write(String html) {
    Path page = options.output().resolve("index.html");
    Path fresh = page.resolveSibling(".index.html.nuovo");
    try {
      Files.writeString(fresh, html);
      Files.move(fresh, page, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a scrivere " + page + ": " + e.getMessage(), e);
    }
  }

  /** The name a site was built under: this run may not have read that chamber. */
  private static String nameOf(Path site) {
    Path release = site.resolve(ReleaseFiles.RELEASE);
    try {
      return new ObjectMapper().readTree(release.toFile()).path("chamber").asText(site.getFileName().toString());
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a leggere " + release + ": " + e.getMessage(), e);
    }
  }

  private Stream<Path> built() {
    if (Files.notExists(options.output())) {
      return Stream.empty();
    }
    try (Stream<Path> folders = Files.list(options.output())) {
      return folders.filter(f -> !f.getFileName().toString().matches("[._].*"))
          .filter(f -> Files.exists(f.resolve(ReleaseFiles.RELEASE))).sorted().toList().stream();
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a leggere " + options.output() + ": " + e.getMessage(), e);
    }
  }
}
