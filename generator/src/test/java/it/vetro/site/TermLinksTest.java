package it.vetro.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import it.vetro.model.GlossaryTerm;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word of the glossary leads there where a page uses it first, and nowhere else. */
class TermLinksTest {

  private static final TermLinks LINKS = new TermLinks(List.of(
      term("oiv", "OIV", "organismo indipendente di valutazione"), term("target", "target"),
      term("obbligo", "obbligo di pubblicazione", "obblighi di pubblicazione"), term("pira", "PIRA", "P.I.R.A."),
      term("smvp", "sistema di misurazione", "sistema di misurazione e valutazione")), Set.of("glossario/index.html"));

  private static GlossaryTerm term(String id, String... forms) {
    return new GlossaryTerm(id, id, "", List.of(forms), "…", "", "");
  }

  private static String linked(String inside) {
    String page = LINKS.finish("a/b.html", "<main>" + inside + "</main>");
    return page.replace("<a class=\"v-termine\" href=\"../glossario/index.html#", "[").replace("</main>", "").replace("<main>", "");
  }

  @Test
  void theFirstUseIsALinkAndTheSecondIsNot() {
    assertEquals("<p>Dice l’[oiv\">OIV</a> che l’OIV è qui.</p>", linked("<p>Dice l’OIV che l’OIV è qui.</p>"));
    assertEquals("<p>[oiv\">Organismo indipendente di valutazione</a></p><li>OIV</li>",
        linked("<p>Organismo indipendente di valutazione</p><li>OIV</li>"));
  }

  @Test
  void wordsAreWholeAndAbbreviationsAsTheyAre() {
    for (String other : List.of("oiv", "OIVs", "a-OIV", "x@OIV", "/OIV/", "targets", "retarget", "target-id", "TARGET")) {
      assertEquals("<p>" + other + "</p>", linked("<p>" + other + "</p>"));
    }
    assertEquals("<p>([target\">target</a>), «[oiv\">OIV</a>»</p>", linked("<p>(target), «OIV»</p>"));
  }

  @Test
  void theLongestFormIsTaken() {
    assertEquals("<dd>il [smvp\">sistema di misurazione e valutazione</a> e il sistema di misurazione</dd>",
        linked("<dd>il sistema di misurazione e valutazione e il sistema di misurazione</dd>"));
    assertEquals("<td>il [pira\">P.I.R.A.</a></td>", linked("<td>il P.I.R.A.</td>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "h1", "h2", "h6", "button", "code", "svg", "caption", "th", "summary", "label"})
  void titlesLinksAndTheLikeAreLeftAlone(String tag) {
    String closed = "<li><" + tag + " title=\"OIV > tutto\">OIV <b>OIV</b></" + tag + "></li>";
    assertEquals(closed + "<p>[oiv\">OIV</a></p>", linked(closed + "<p>OIV</p>"));
  }

  @Test
  void onlyRunningTextOfTheMainPartIsTouched() {
    String page = "<head><title>OIV</title></head><p>OIV</p><main><div>OIV</div><!-- l'OIV <p> --><p class=\"OIV\">x</p></main><p>OIV</p>";
    assertSame(page, LINKS.finish("a.html", page));
    assertSame(page, LINKS.finish("glossario/index.html", page));
  }

  @Test
  void allElseStaysByteForByte() {
    String page = "<main id=x><p>È già   l&#39;<em>obbligo</em>\n <b>OIV</b> & &amp; <br/>fine</p></main>\n</body>";
    assertEquals(page.replace("OIV", "<a class=\"v-termine\" href=\"glossario/index.html#oiv\">OIV</a>"),
        LINKS.finish("a.html", page));
  }
}
