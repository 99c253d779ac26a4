package it.vetro.site;

import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.site.view.Words;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What the site of a chamber will hold at an address, as far as can be known without building it. */
public final class SiteFiles {

  private static final String INDEX = "index.html";

  private final Path content;
  private final Supplier<Set<String>> made;
  private Set<String> pages;

  /**
   * @param whole the chamber with all its pages
   * @param today the day that counts as today: pages of a later date are not there yet
   */
  public SiteFiles(Project project, ChamberProject whole, LocalDate today) {
    ChamberProject chamber = whole.on(today, false);
    this.content = chamber.content().toAbsolutePath().normalize();
    this.made = () -> addresses(project, chamber, today);
  }

  private Set<String> addresses(Project project, ChamberProject chamber, LocalDate today) {
    Set<String> addresses = new HashSet<>(new SitePages(project, chamber, today, Words.unread()).addresses());
    Path root = project.root().toAbsolutePath().normalize();
    chamber.narratives().forEach(page -> addresses.add(content.relativize(root.resolve(page.file())).toString()
        .replace('\\', '/').replaceAll("\\.md$", ".html")));
    return addresses;
  }

  /** The pages are made when the first link asks for one. */
  private Set<String> pages() {
    if (pages == null) {
      pages = made.get();
    }
    return pages;
  }

  /** Whether a page or file will be there; a folder stands for its first page. */
  public boolean has(String address) {
    String page = address.isEmpty() || address.endsWith("/") ? address + INDEX : address;
    return added(page).isPresent() || pages().contains(page) || pages().contains(page + "/" + INDEX);
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
