package it.vetro.site;

import it.vetro.finding.Finding;
import it.vetro.finding.Position;
import it.vetro.finding.VetroException;
import it.vetro.site.page.LostPage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Follows every link inside a built site: the file must be there, and so must the point of the page it names. */
final class LinkCheck {

  private static final URI ROOT = URI.create("http://sito/");
  private static final Position TEMPLATES = Position.of("templates");

  private final Path site;
  private final Set<String> promised;
  private final LinkSources sources;
  private final String root;
  private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();

  /**
   * @param site the built folder
   * @param promised addresses of files that are written later, or left out on purpose
   * @param sources where links were written
   * @param root what every link of the page for missing pages begins with
   */
  LinkCheck(Path site, Set<String> promised, LinkSources sources, String root) {
    this.root = root;
    this.site = site;
    this.promised = promised;
    this.sources = sources;
  }

  /** A link as a page has it. */
  record Link(String page, String written) {}

  /** The links that lead nowhere, each where it was written; one of a template once, with the first page it is on. */
  List<Finding> check() {
    Map<Position, Map<String, List<Link>>> broken = new TreeMap<>();
    Map<Link, String> faults = new HashMap<>();
    List<Link> links = pages().parallelStream().flatMap(this::linksOf).toList();
    for (Link link : links) {
      fault(link).ifPresent(why -> {
        faults.put(link, why);
        broken.computeIfAbsent(sources.of(link, target(link)).orElse(TEMPLATES), at -> new TreeMap<>())
            .computeIfAbsent(target(link).map(URI::toString).orElse(link.written()), t -> new ArrayList<>()).add(link);
      });
    }
    List<Finding> findings = new ArrayList<>();
    broken.forEach((at, targets) -> targets.forEach((target, found) -> findings.add(finding(at, faults.get(found.get(0)), found))));
    return findings;
  }

  private static Finding finding(Position at, String why, List<Link> links) {
    List<String> pages = links.stream().map(Link::page).distinct().sorted().toList();
    String others = pages.size() > 1 ? " e altre " + (pages.size() - 1) : "";
    return Finding.error("pagina.collegamento-rotto", at, why + " Pagina: " + pages.get(0) + others + ".",
        "Correggi il collegamento: si scrive a partire dalla pagina in cui sta, ad esempio ../uffici/index.html.");
  }

  private List<String> pages() {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(f -> f.toString().endsWith(".html")).map(this::address).sorted().toList();
    } catch (IOException e) {
      throw unreadable(site, e);
    }
  }

  private Stream<Link> linksOf(String page) {
    return parse(page).select("[href], [src]").stream()
        .map(e -> new Link(page, written(page, e.hasAttr("href") ? e.attr("href") : e.attr("src"))));
  }

  /** A link as it would be written on a page that is where it stands. */
  private String written(String page, String link) {
    return page.equals(LostPage.ADDRESS) && link.startsWith(root) ? "./" + link.substring(root.length()) : link;
  }

  private Document parse(String page) {
    Path file = site.resolve(page);
    try {
      Parser parser = page.endsWith(".svg") ? Parser.xmlParser() : Parser.htmlParser();
      Document document = Jsoup.parse(file, "UTF-8", "", parser);
      anchors.put(page, document.select("[id]").stream().map(e -> e.attr("id")).collect(Collectors.toSet()));
      return document;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** What is wrong with a link; empty when nothing is. */
  private Optional<String> fault(Link link) {
    if (link.written().startsWith("/") && !link.written().startsWith("//")) {
      return Optional.of("Il collegamento «" + link.written() + "» comincia con «/»: dove il sito non sta alla radice"
          + " del suo indirizzo non porta a nulla.");
    }
    if (climbsOut(link)) {
      return Optional.of("Il collegamento «" + link.written() + "» esce dalla cartella del sito.");
    }
    Optional<URI> target = target(link);
    if (target.isEmpty()) {
      return Optional.of("Il collegamento «" + link.written() + "» non è un indirizzo web.");
    }
    if (!ROOT.getHost().equals(target.get().getHost())) {
      return Optional.empty();
    }
    String address = address(target.get());
    if (promised.contains(address)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(site.resolve(address))) {
      return Optional.of("Il collegamento «" + link.written() + "» non porta a nessuna pagina e a nessun file del sito.");
    }
    String anchor = target.get().getFragment();
    return has(address, anchor == null ? "" : anchor) ? Optional.empty()
        : Optional.of("Il collegamento «" + link.written() + "» porta a una pagina che c'è, ma che non ha il punto «#"
            + anchor + "».");
  }

  private boolean has(String address, String anchor) {
    return anchor.isEmpty() || !address.matches(".*\\.(html|svg)") || anchorsOf(address).contains(anchor);
  }

  private Set<String> anchorsOf(String address) {
    if (!anchors.containsKey(address)) {
      parse(address);
    }
    return anchors.get(address);
  }

  private static Optional<URI> target(Link link) {
    try {
      URI page = ROOT.resolve(link.page());
      boolean within = link.written().isEmpty() || link.written().startsWith("#") || link.written().startsWith("?");
      return Optional.of(within ? URI.create(page + link.written()) : page.resolve(link.written()));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /** Whether a link leads above the site's root: it would work only where another site happens to stand beside. */
  private static boolean climbsOut(Link link) {
    long depth = link.page().chars().filter(c -> c == '/').count();
    long up = 0;
    for (String step : link.written().split("[/?#]")) {
      if (!step.equals("..")) {
        break;
      }
      up++;
    }
    return up > depth;
  }

  /** The file that a server gives for an address: for a folder its first page. */
  static String address(URI target) {
    String path = target.getPath().substring(1);
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  private String address(Path file) {
    return site.relativize(file).toString().replace('\\', '/');
  }

  private static VetroException unreadable(Path file, IOException e) {
    return VetroException.unreadable("non riesco a leggere " + file + ": " + e.getMessage(), e);
  }
}
