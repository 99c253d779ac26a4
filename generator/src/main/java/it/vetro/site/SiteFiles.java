package it.vetro.site;

import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the site of a chamber will hold at an address, as far as can be known without building it. */
public final class SiteFiles {

  private static final String INDEX = "index.html";

  private final Path content;
  private final Set<String> pages = new HashSet<>();

  /**
   * @param whole the chamber with all its pages
   * @param today the day that counts as today: pages of a later date are not there yet
   */
  public SiteFiles(Project project, ChamberProject whole, LocalDate today) {
    ChamberProject chamber = whole.on(today, false);
    this.content = chamber.content().toAbsolutePath().normalize();
    pages.addAll(new SitePages(project, chamber, today).addresses());
    chamber.narratives().forEach(page -> pages.add(
        content.relativize(project.root().toAbsolutePath().normalize().resolve(page.file())).toString()
            .replace('\\', '/').replaceAll("\\.md$", ".html")));
  }

  /** Whether a page or file will be there; a folder stands for its first page. */
  public boolean has(String address) {
    String page = address.isEmpty() || address.endsWith("/") ? address + INDEX : address;
    return pages.contains(page) || pages.contains(page + "/" + INDEX) || added(page).isPresent();
  }

  /** The file that the chamber has added to its pages at that address; empty for pages and for what is made from data. */
  public Optional<Path> added(String address) {
    try {
      Path file = content.resolve(address).normalize();
      return file.startsWith(content) && !address.endsWith(".md") && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }
}
