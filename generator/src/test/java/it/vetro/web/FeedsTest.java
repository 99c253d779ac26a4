package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import it.vetro.cli.CommandLine;
import it.vetro.project.WorkingCopy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feeds of a chamber that dates what it publishes, read by others than who wrote them. */
class FeedsTest {

  private static final String BASE = "https://trasparenza.prova.example/";
  private static final String SECTION = "amministrazione-trasparente/disposizioni-generali/";

  @TempDir private static Path folder;
  private static WorkingCopy project;
  private static Path site;

  @BeforeAll
  static void build() {
    project = WorkingCopy.in(folder.resolve("progetto"));
    site = build("uscita", "2025-07-31");
  }

  private static Path build(String name, String day) {
    Path output = folder.resolve(name);
    CommandLine.Run run = CommandLine.run("build", "--project", project.root().toString(), "--date", day, "--no-pdf", "--output",
        output.toString());
    assertEquals(0, run.exitCode(), run.err());
    return output.resolve("prova");
  }

  private static List<Path> feeds(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.endsWith("feed.xml")).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static SyndFeed read(Path feed) throws Exception {
    SyndFeedInput input = new SyndFeedInput(true, java.util.Locale.ROOT);
    input.setPreserveWireFeed(true);
    return input.build(new XmlReader(new ByteArrayInputStream(Files.readAllBytes(feed)), "application/atom+xml", false));
  }

  @Test
  void aFeedOfTheSiteAndOneOfEachSectionWithSomethingDated() {
    assertEquals(List.of(SECTION + "feed.xml", "amministrazione-trasparente/performance/feed.xml", "feed.xml"),
        feeds(site).stream().map(f -> site.relativize(f).toString()).toList());
  }

  @Test
  void everyFeedOfThisAndOfTheRealChambersFollowsTheGrammarOfAtom() throws Exception {
    AtomGrammar grammar = new AtomGrammar();
    List<Path> all = new ArrayList<>(feeds(site));
    all.addAll(feeds(BuiltSite.output()));
    assertTrue(all.size() > 3, "feeds of the real chambers");
    for (Path feed : all) {
      assertEquals(List.of(), grammar.faults(Files.readAllBytes(feed)), feed.toString());
      assertEquals("atom_1.0", read(feed).getFeedType());
    }
  }

  @Test
  void theGrammarRefusesAFeedThatBreaksARule() throws Exception {
    String good = Files.readString(site.resolve("feed.xml"));
    AtomGrammar grammar = new AtomGrammar();
    for (String[] wrong : new String[][] {{"<updated>2025", "<updated>ieri 2025"}, {"<id>https:", "<id>"},
        {"rel=\"self\"", "rel=\"selbst\""}, {"<title>", "<titolo/><title>"}, {"rel=\"alternate\" href=\"https://trasparenza[^>]*>\n    <cat", "rel=\"via\" href=\"x\"/>\n    <cat"}, {"<name>Camera di commercio di Prova</name>", ""}}) {
      String bad = good.replaceFirst(wrong[0], wrong[1]);
      assertFalse(bad.equals(good), wrong[0]);
      assertFalse(grammar.faults(bad.getBytes(java.nio.charset.StandardCharsets.UTF_8)).isEmpty(), wrong[1]);
    }
  }

  @Test
  void datesComeFromTheDataAndEntriesAreNewestFirstWithIdsOfTheirOwn() throws Exception {
    SyndFeed feed = read(site.resolve("feed.xml"));
    List<Date> dates = feed.getEntries().stream().map(SyndEntry::getUpdatedDate).toList();
    assertEquals(Date.from(Instant.parse("2025-07-14T22:00:00Z")), dates.get(0), "the update of 15 July, in Italy");
    assertEquals(dates.stream().sorted(Comparator.reverseOrder()).toList(), dates);
    assertEquals(dates.get(0), feed.getPublishedDate(), "the feed is as old as its latest entry");
    assertEquals(feed.getEntries().size(), feed.getEntries().stream().map(SyndEntry::getUri).distinct().count());
    assertEquals(BASE + "feed.xml", feed.getUri());
    assertEquals(List.of("self " + BASE + "feed.xml", "alternate " + BASE + "novita/"),
        feed.getLinks().stream().map(l -> l.getRel() + " " + l.getHref()).sorted(Comparator.reverseOrder()).toList());
    assertEquals("Camera di commercio di Prova", feed.getAuthors().get(0).getName());
    assertTrue(feed.getCopyright().contains("CC BY 4.0"));
  }

  @Test
  void everyEntryLeadsToAPageOfTheSiteAndItsIdToItsLineInTheList() throws Exception {
    for (Path file : feeds(site)) {
      for (SyndEntry entry : read(file).getEntries()) {
        assertTrue(entry.getLink().startsWith(BASE), entry.getLink());
        String address = entry.getLink().substring(BASE.length());
        assertTrue(Files.isRegularFile(site.resolve(address.isEmpty() || address.endsWith("/") ? address + "index.html" : address)),
            entry.getLink());
        Document news = Jsoup.parse(site.resolve("novita/index.html").toFile(), "UTF-8");
        assertTrue(entry.getUri().startsWith(BASE + "novita/#"), entry.getUri());
        assertTrue(news.getElementById(entry.getUri().replaceFirst(".*#", "")) != null, entry.getUri());
      }
    }
  }

  @Test
  void aSectionTellsOnlyWhatBelongsToIt() throws Exception {
    List<String> titles = read(site.resolve(SECTION + "feed.xml")).getEntries().stream().map(SyndEntry::getTitle).toList();
    assertTrue(titles.contains("Nuovo: Norme di riferimento"), titles.toString());
    assertTrue(titles.stream().noneMatch(t -> t.contains("Relazione 2024")), titles.toString());
  }

  @Test
  void pagesSayWhereTheirFeedIs() throws IOException {
    Document home = Jsoup.parse(site.resolve("index.html").toFile(), "UTF-8");
    assertEquals("feed.xml", home.select("head link[rel=alternate][type=application/atom+xml]").attr("href"));
    Document section = Jsoup.parse(site.resolve(SECTION + "index.html").toFile(), "UTF-8");
    assertEquals(List.of("../../feed.xml", "../../" + SECTION + "feed.xml"),
        section.select("head link[type=application/atom+xml]").eachAttr("href"));
    assertEquals(1, section.select("main a[href='../../" + SECTION + "feed.xml']").size());
    Document news = Jsoup.parse(site.resolve("novita/index.html").toFile(), "UTF-8");
    assertEquals(3, news.select("main .v-iscrizione a").size());
  }

  @Test
  void anotherDayOfBuildingChangesNoByteAndALaterChangeIsNotThereYet() throws IOException {
    Path later = build("dopo", "2026-03-01");
    assertArrayEquals(Files.readAllBytes(site.resolve("feed.xml")), Files.readAllBytes(later.resolve("feed.xml")));
    Path before = build("prima", "2025-03-01");
    String feed = Files.readString(before.resolve("feed.xml"));
    assertTrue(feed.contains("<updated>2025-02-10T00:00:00+01:00</updated>"), feed);
    assertFalse(feed.contains("2025-06-30"), feed);
  }
}
