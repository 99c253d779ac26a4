package it.vetro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people come for, done as they do it: by the links they see, in a browser with JavaScript and in one without. */
class JourneysTest {

  private static final String PAYMENT_TIMES =
      "4.1.1 Indice di tempestività dei pagamenti (DPCM 22/09/2014) al netto delle fatture di Infocamere";
  private static final String SECTION = "Indicatore di tempestività dei pagamenti";

  private static Visitor scripted;
  private static Visitor plain;

  @BeforeAll
  static void start() throws IOException {
    scripted = Visitor.with(true);
    plain = Visitor.with(false);
  }

  @AfterAll
  static void stop() {
    scripted.close();
    plain.close();
  }

  private static Visitor visitor(boolean javaScript) {
    return javaScript ? scripted : plain;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromTheHomePageToHowTheChamberDidOnPaymentTimes(boolean javaScript) {
    visitor(javaScript).arrivesAt(BuiltSite.MILANO, "index.html")
        .follows(SECTION)
        .reads("Risultato 2023: -15. Obiettivo 2023: <=-10.")
        .follows(PAYMENT_TIMES)
        .afterAtMost(3)
        .reads("Come si misura");
    visitor(javaScript).arrivesAt(BuiltSite.MILANO, "index.html")
        .follows("La relazione 2023").follows("Obiettivi di performance")
        .follows("Indice di tempestività dei pagamenti (DPCM 22/09/2014) al netto delle fatture di Infocamere")
        .afterAtMost(3)
        .readsIn("h1", PAYMENT_TIMES).reads("Risultato 2023: -15. Obiettivo 2023: <=-10.").reads("Raggiunto");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theSameWayLeadsToThePaymentTimesOfOtherChambers(boolean javaScript) {
    visitor(javaScript).arrivesAt("cremona-mantova-pavia", "index.html").follows(SECTION)
        .follows("Ritardo medio dei pagamenti ponderato in base all'importo delle fatture").afterAtMost(3)
        .reads("Anno per anno");
    visitor(javaScript).arrivesAt("brescia", "index.html").follows(SECTION)
        .follows("Tempo medio ponderato di ritardo dei pagamenti (PCC)").afterAtMost(3).reads("Anno per anno");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromAnIndicatorToItsTargetOf2027AndHowItGotThere(boolean javaScript) {
    visitor(javaScript).arrivesAt(BuiltSite.MILANO, "piani/piao-2025-2027/tabelle/performance/index.html")
        .follows("Indice di tempestività dei pagamenti (DPCM 22/09/2014) al netto delle fatture di Infocamere")
        .reads("Obiettivo 2027: ≤ -10. Valore di partenza 2024: -19.")
        .readsIn("#anni-1", "2023 Risultato -15 Raggiunto")
        .readsIn("#anni-1", "2024 Valore di partenza -19")
        .readsIn("#anni-1", "2027 Obiettivo ≤ -10")
        .followsIn("#anni-1", "Relazione sulla Performance e sui Risultati 2023")
        .readsIn("h1", PAYMENT_TIMES).reads("Risultato 2023: -15.")
        .afterAtMost(2);
    visitor(javaScript).arrivesAt("cremona-mantova-pavia", "piani/piao-2025-2027/indicatori/os-1-1-imprese-supportate/index.html")
        .reads("Che cosa è cambiato con l’aggiornamento").reads("valore precedente: >=450");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromASearchEngineToARowOfATableAndBackToWhereItBelongs(boolean javaScript) {
    Visitor visitor = visitor(javaScript);
    visitor.arrivesAt(BuiltSite.MILANO, "relazioni/relazione-2023/tabelle/performance/index.html#pf-4-1-1-tempestivita-pagamenti");
    String ground = "return getComputedStyle(document.querySelector('tr%s > td')).backgroundColor";
    assertNotEquals(visitor.finds(ground.formatted(":not(:target):not(.v-gruppo)")), visitor.finds(ground.formatted(":target")));
    assertEquals(true, visitor.finds("const r = document.querySelector('tr:target').getBoundingClientRect();"
        + "return r.top >= 0 && r.bottom <= innerHeight"));
    visitor.followsIn("tr:target", "Indice di tempestività dei pagamenti (DPCM 22/09/2014) al netto delle fatture di Infocamere")
        .readsIn("h1", PAYMENT_TIMES)
        .follows("Obiettivi di performance");
    assertEquals("milano-monza-brianza-lodi/relazioni/relazione-2023/tabelle/performance/index.html#pf-4-1-1-tempestivita-pagamenti",
        visitor.address());
    visitor.goesBack().followsIn(".breadcrumb", "Relazione sulla Performance e sui Risultati 2023")
        .readsIn("h1", "Relazione sulla Performance e sui Risultati 2023").afterAtMost(3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromAnIndicatorToItsObjectiveAndToTheNextIndicatorOfIt(boolean javaScript) {
    Visitor visitor = visitor(javaScript);
    visitor.arrivesAt(BuiltSite.MILANO, "piani/piao-2025-2027/indicatori/pf-4-1-1-tempestivita-pagamenti/index.html");
    String next = (String) visitor.finds("return document.querySelector('a[rel=next] .v-vicine-nome').textContent");
    String href = (String) visitor.finds("return document.querySelector('a[rel=next]').href");
    visitor.followsIn("main dl", "KPI, MONITORING E CUSTOMER SATISFACTION").reads(next.substring(next.indexOf(' ') + 1)).goesBack();
    visitor.arrivesAt(BuiltSite.MILANO, href.substring(href.indexOf("piani/"))).readsIn("h1", next);
  }
}
