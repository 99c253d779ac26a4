package it.vetro.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.pdf.Samples;
import it.vetro.pdf.tag.Leaf;
import it.vetro.pdf.tag.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

  private final Syllables italian = Samples.faces().syllables();

  @ParameterizedTest
  @CsvSource({"amministrazione,am-mi-ni-stra-zio-ne", "trasparenza,tra-spa-ren-za", "pubblicazione,pub-bli-ca-zio-ne",
      "obblighi,ob-bli-ghi", "attività,at-ti-vità", "dell’accessibilità,dell’ac-ces-si-bi-li-tà", "soggetti,sog-get-ti",
      "(corruzione),(cor-ru-zio-ne)", "Segretario,Se-gre-ta-rio", "acquisti,ac-qui-sti"})
  void italianWordsAreDividedAsTheNormAsks(String word, String divided) {
    assertEquals(divided.replaceAll("-(..?\\)?)$", "$1"), divided(word, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"InfoCamere", "COMPLESSIVO", "PagoPA", "33/2013", "31.12.2025", "https://www.example.it",
      "nome@example.it", "ob-001", "casa", "termine", "pdf_trasparenza", "www.regolamento.it"})
  void codesAddressesAndCapitalsStayWhole(String word) {
    assertEquals(word, divided(word, false));
  }

  @Test
  void aWordInCapitalsThatHasToBeCutIsCutAtASyllable() {
    assertEquals("PRO-GRES-SIONE", divided("PROGRESSIONE", true));
    assertEquals("No-te:", divided("Note:", true));
  }

  @Test
  void onlyTextInTheLanguageOfThePatternsIsDivided() {
    Tag document = Tag.document().in("it-IT");
    assertTrue(italian.applyTo(document.add("P").add("Strong").text(), false));
    assertTrue(italian.applyTo(document.add("Sect").in("en").add("P").in("it").text(), false));
    assertFalse(italian.applyTo(document.add("P").add("Span").in("en").text(), false));
    assertFalse(italian.applyTo(Tag.document().add("P").text(), false));
    assertFalse(italian.applyTo(Leaf.ARTIFACT, false));
  }

  @Test
  void headingsCodeAndTheTableOfContentsStayWhole() {
    Tag document = Tag.document().in("it");
    for (String role : List.of("H1", "H2", "H3", "H4", "H5", "H6", "TOCI", "Code")) {
      assertFalse(italian.applyTo(document.add(role).add("Em").text(), true), role);
    }
  }

  @Test
  void theHeadingsOfColumnsAreDividedOnlyWhenTheyHaveToBe() {
    Leaf heading = Tag.document().in("it").add("Table").add("THead").add("TR").add("TH").text();
    assertFalse(italian.applyTo(heading, false));
    assertTrue(italian.applyTo(heading, true));
  }

  private String divided(String word, boolean forced) {
    StringBuilder divided = new StringBuilder(word);
    List<Integer> places = italian.places(word, forced);
    for (int i = places.size() - 1; i >= 0; i--) {
      divided.insert(places.get(i), "-");
    }
    return divided.toString();
  }
}
