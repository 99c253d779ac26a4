package it.vetro.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.bake.GeneratedPage;
import it.vetro.site.view.Facets;
import it.vetro.site.view.Frame;
import it.vetro.site.view.LinkView;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingThingsTest {

  @Test
  void namesStandInItalianOrderWhateverTheirAccentsCapitalsAndNumbers() {
    assertEquals(List.of("2025", "1.2 Àmbito", "% anticipi", "équipe", "Equità", "Zone"),
        Stream.of("Zone", "2025", "Equità", "équipe", "% anticipi", "1.2 Àmbito").sorted(Alphabet.by(s -> s)).toList());
    assertEquals(List.of("A", "A", "E", "0"), Stream.of("1.2 Àmbito", "% anticipi", "équipe", "2025").map(Alphabet::letter).toList());
  }

  @Test
  void anActIsWhatHasNumberAndYearOrWhatFollowsTheArticles() {
    assertEquals("d.lgs. 33/2013", NormIndex.actOf("Art. 14, c. 1, lett. f) e c. 1-bis, d.lgs. n. 33/2013", ""));
    assertEquals("delib. ANAC 39/2016", NormIndex.actOf("delib. ANAC n. 39/2016", "l. 3/2003"));
    assertEquals("delib. ANAC 264/2023", NormIndex.actOf("delib. ANAC 264/2023, all. 1 (mod. da delib. 601/2023)", ""));
    assertEquals("d.p.c.m. 3 dicembre 2013", NormIndex.actOf("art. 5, c. 3, d.p.c.m. 3 dicembre 2013", ""));
    assertEquals("DPCM 8 novembre 2013", NormIndex.actOf("DPCM 8 novembre 2013", "d.lgs. 33/2013"));
    assertEquals("d.lgs. 36/2023", NormIndex.actOf("All. I.6", "d.lgs. 36/2023"));
    assertEquals("delib. ANAC 264/2023", NormIndex.actOf("264/2023", "delib. ANAC 261/2023"));
  }

  @Test
  void aPlaceIsWhatHasPagesBelowIt() {
    Catalogue catalogue = new Catalogue(List.of(
        page("piani/index.html"), page("piani/p/index.html", "piani/index.html"),
        page("piani/p/tabelle/index.html", "piani/index.html", "piani/p/index.html"),
        page("piani/q/index.html", "piani/index.html"), page("scadenzario/index.html")));
    assertEquals(List.of("piani/index.html"), catalogue.places().stream().map(Catalogue.Place::href).toList());
    assertEquals(List.of("piani/p/index.html"), catalogue.places().get(0).parts().stream().map(Catalogue.Place::href).toList());
    assertEquals(List.of("piani/index.html", "piani/p/index.html"),
        catalogue.pages().stream().filter(p -> p.address().contains("tabelle")).findFirst().orElseThrow().places());
  }

  @Test
  void aPageThatOnlyLeadsToOthersIsNotFound() {
    Frame frame = Frame.of("indice/index.html", "", List.of()).withFacets(Facets.UNLISTED);
    assertEquals(List.of(), new Catalogue(List.of(new GeneratedPage("indice/index.html", "indice", "x", Map.of("frame", frame)))).pages());
  }

  private static GeneratedPage page(String address, String... trail) {
    return new GeneratedPage(address, "t", address, Map.of("frame",
        Frame.of(address, "", Stream.of(trail).map(t -> new LinkView(t, t)).toList())));
  }
}
