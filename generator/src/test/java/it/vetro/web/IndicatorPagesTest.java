package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Findings;
import it.vetro.model.Indicator;
import it.vetro.model.PlanDocument;
import it.vetro.project.ChamberProject;
import it.vetro.project.ProjectReader;
import it.vetro.site.view.Addresses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each indicator of the four chambers has its page, and the ways there and back. */
class IndicatorPagesTest {

  private static final long MOST_BYTES = 60_000;

  private static List<ChamberProject> chambers;

  @BeforeAll
  static void read() {
    ProjectReader reader = new ProjectReader(Path.of("..").toAbsolutePath().normalize(), new Findings());
    chambers = reader.read(reader.chamberIds()).chambers();
  }

  private interface Look {
    void at(Path site, PlanDocument document, Indicator indicator, Document page) throws IOException;
  }

  private static int each(Look look) throws IOException {
    int seen = 0;
    for (ChamberProject chamber : chambers) {
      Path site = BuiltSite.output().resolve(chamber.id());
      for (PlanDocument document : chamber.documents()) {
        for (Indicator indicator : document.indicators()) {
          Path file = site.resolve(new Addresses(document).indicator(indicator));
          look.at(site, document, indicator, Jsoup.parse(file.toFile(), "UTF-8"));
          seen++;
        }
      }
    }
    return seen;
  }

  @Test
  void everyIndicatorHasAPageWithItsNameItsFiguresAndItsDefinition() throws IOException {
    int seen = each((site, document, indicator, page) -> {
      String text = page.select("main").text();
      assertEquals(Jsoup.parse((indicator.code() + " " + indicator.name()).strip()).text(), page.select("h1").text());
      indicator.figures().forEach(f -> assertTrue(text.contains(words(f.printed())), indicator.id() + ": " + f.printed()));
      assertTrue(text.contains(words(indicator.description().measure())), indicator.id());
      Path file = site.resolve(new Addresses(document).indicator(indicator));
      assertTrue(Files.size(file) < MOST_BYTES, file + " has " + Files.size(file) + " bytes");
    });
    assertTrue(seen > 450, seen + " indicators");
  }

  private static String words(String printed) {
    return printed.replaceAll("\\s+", " ").strip();
  }

  @Test
  void theRowOfTheTableAndTheObjectiveLeadToThePageAndItLeadsBack() throws IOException {
    each((site, document, indicator, page) -> {
      Addresses addresses = new Addresses(document);
      String own = "a[href$=/indicatori/" + indicator.id() + "/index.html]";
      for (String from : List.of(addresses.table(indicator.table()), addresses.objective(indicator.objective()))) {
        Element row = Jsoup.parse(site.resolve(from).toFile(), "UTF-8").getElementById(indicator.id());
        assertNotNull(row, from + "#" + indicator.id());
        assertEquals(1, row.select(own).size(), from + "#" + indicator.id());
      }
      assertEquals(1, page.select("dl a[href$=/tabelle/" + indicator.table() + "/index.html#" + indicator.id() + "]").size(), indicator.id());
      assertTrue(page.select(".breadcrumb a[href$=/obiettivi/" + indicator.objective() + "/index.html]").size() == 1, indicator.id());
    });
  }

  @Test
  void theRowsOfOneIndicatorLeadToEachOther() throws IOException {
    int[] joined = {0};
    each((site, document, indicator, page) -> {
      if (!indicator.sameAs().isEmpty()) {
        assertTrue(!page.select("main a[href$=/indicatori/" + indicator.sameAs() + "/index.html]").isEmpty(), indicator.id());
        joined[0]++;
      }
      indicator.continues().ifPresent(before -> {
        assertTrue(!page.select("main a[href$=/" + before.document() + "/indicatori/" + before.element() + "/index.html]").isEmpty(),
            indicator.id());
        joined[0]++;
      });
    });
    assertTrue(joined[0] > 30, joined[0] + " joined rows");
  }
}
