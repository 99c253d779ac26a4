package it.vetro.site;

import it.vetro.anac.AnacFiles;
import it.vetro.anac.LinkMap;
import it.vetro.anac.PublishedFile;
import it.vetro.bake.BakedPage;
import it.vetro.finding.Finding;
import it.vetro.law.Law;
import it.vetro.model.ControlAct;
import it.vetro.opendata.DataFile;
import it.vetro.opendata.OpenData;
import it.vetro.project.ChamberProject;
import it.vetro.site.page.LostPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a site that programs look for: {@code robots.txt}, {@code sitemap.xml}, ANAC's link map, the data in ANAC's
 * schemas, the open data, the schedule as a table. All but data and schedule have their place at the root.
 */
final class MachineFiles {

  private static final String ROBOTS = "robots.txt";
  private static final String SITEMAP = "sitemap.xml";
  private static final String MAP_JSON = "at_map.json";
  private static final String MAP_XML = "at_map.xml";

  private final ChamberProject chamber;
  private final String baseUrl;
  private final AnacFiles anac;
  private final ScheduleSheets schedule;
  private final OpenData data;
  private final Optional<LinkMap> map;

  MachineFiles(ChamberProject chamber, Law law, AnacFiles anac, ScheduleSheets schedule, OpenData data, LocalDate today) {
    this.data = data;
    this.chamber = chamber;
    this.baseUrl = chamber.chamber().baseUrl();
    this.anac = anac;
    this.schedule = schedule;
    this.map = LinkMap.of(chamber, law, today);
  }

  /** Where they will stand; files that already stand among the contents are not among them. */
  Set<String> addresses() {
    Set<String> addresses = new TreeSet<>(ScheduleSheets.addresses());
    addresses.addAll(Set.of(ROBOTS, SITEMAP));
    map.ifPresent(m -> addresses.addAll(Set.of(MAP_JSON, MAP_XML)));
    anac.files().stream().filter(f -> !f.archived()).map(PublishedFile::address).forEach(addresses::add);
    data.all().forEach(file -> addresses.add(file.address()));
    return addresses;
  }

  /** Addresses of ANAC's link map; none when there is no map. */
  List<String> maps() {
    return map.isPresent() ? List.of(MAP_JSON, MAP_XML) : List.of();
  }

  /** The acts whose document is not in the site. */
  List<Finding> brokenLinks(Path site, Set<String> promised) {
    return chamber.acts().all().stream().filter(act -> !act.external())
        .filter(act -> !there(site, promised, act.link().replaceFirst("#.*", "")))
        .map(MachineFiles::broken).toList();
  }

  private static boolean there(Path site, Set<String> promised, String link) {
    String address = link.endsWith("/") ? link + "index.html" : link;
    Path file = site.resolve(address).normalize();
    return file.startsWith(site) && (promised.contains(address) || Files.isRegularFile(file));
  }

  private static Finding broken(ControlAct act) {
    return Finding.error("pagina.collegamento-rotto", act.at(),
        "Il documento «" + act.link() + "» non è una pagina né un file del sito.",
        "Metti il file in content/, allo stesso percorso, o scrivi l’indirizzo completo.");
  }

  /**
   * Writes them into the site's folder.
   *
   * @param updated ISO day of the last change by the address of the page, where it is known
   */
  void write(Path site, List<BakedPage> pages, Map<String, String> updated) throws IOException {
    Files.writeString(site.resolve(ROBOTS), robots());
    Files.write(site.resolve(SITEMAP), Sitemap.xml(addressesOf(pages, updated)));
    schedule.write(site);
    Files.createDirectories(site.resolve(OpenData.FOLDER));
    for (DataFile file : data.all()) {
      Files.write(site.resolve(file.address()), file.bytes());
    }
    if (map.isPresent()) {
      Files.write(site.resolve(MAP_JSON), map.get().json());
      Files.write(site.resolve(MAP_XML), map.get().xml());
    }
    for (PublishedFile file : anac.files()) {
      if (!file.archived()) {
        Files.createDirectories(site.resolve(PublishedFile.FOLDER));
        Files.write(site.resolve(file.address()), file.bytes());
      }
    }
  }

  /** Keeps nobody out (d.lgs. 33/2013, art. 9), and says where the maps are. */
  private String robots() {
    String maps = map.isPresent()
        ? "ATmap: " + baseUrl + MAP_JSON + "\nATmap: " + baseUrl + MAP_XML + "\n" : "";
    return "User-agent: *\nDisallow:\n\nSitemap: " + baseUrl + SITEMAP + "\n" + maps;
  }

  /** Every page by its absolute address, with the day on which it last changed where the data say so. */
  private Map<String, String> addressesOf(List<BakedPage> pages, Map<String, String> updated) {
    Map<String, String> addresses = new TreeMap<>();
    for (BakedPage page : pages) {
      if (page.uri().endsWith(".html") && !page.uri().equals(LostPage.ADDRESS)) {
        addresses.put(baseUrl + page.uri().replaceFirst("(^|/)index\\.html$", "$1"), updated.getOrDefault(page.uri(), ""));
      }
    }
    return addresses;
  }
}
