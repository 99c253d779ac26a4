package it.vetro.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML of narratives. */
class MarkdownTest {

  private static final DataHolder OPTIONS = new MutableDataSet()
      .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
      .set(HtmlRenderer.ESCAPE_HTML, true)
      .set(HtmlRenderer.GENERATE_HEADER_ID, false)
      .set(HtmlRenderer.RENDER_HEADER_ID, false)
      .toImmutable();

  @Test
  void headingsGetAnIdOfTheirWordsAndNoTwoTheSame() {
    assertEquals("""
        <h2 id="finalita-e-attivita">Finalità e <em>attività</em></h2>
        <h3 id="citta">Città</h3>
        <h3 id="citta-2">Città</h3>
        <h3 id="citta-2-2">Città 2</h3>
        <h2 id="titolo">?</h2>
        <h2 id="istanza-i">ISTANZA I</h2>
        """, Markdown.html("""
        ## Finalità e *attività*
        ### Città
        ### Città
        ### Città 2
        ## ?
        ## ISTANZA I
        """));
  }

  @Test
  void aTableIsARegionNamedAfterItsCaptionOrTheHeadingAboveIt() {
    assertEquals("""
        <h2 id="indicatori">Indicatori</h2>
        <div class="table-responsive" role="region" tabindex="0" aria-label="Tabella: Indicatori">
        <table class="table">
        <thead>
        <tr><td> </td><th scope="col" class="text-end">2024</th><th scope="col" class="text-center">Esito</th></tr>
        </thead>
        <tbody>
        <tr><td>A</td><td class="text-end">1 &lt; 2</td><td class="text-center"><strong>sì</strong></td></tr>
        </tbody>
        </table>
        </div>
        <div class="table-responsive" role="region" tabindex="0" aria-label="Tabella: Indicatori 2">
        <table class="table">
        <thead>
        <tr><th scope="col">x</th></tr>
        </thead>
        </table>
        </div>
        <div class="table-responsive" role="region" tabindex="0" aria-label="Tabella: Le &quot;spese&quot;">
        <table class="table">
        <caption>Le &quot;spese&quot;</caption>
        <thead>
        <tr><th scope="col">y</th></tr>
        </thead>
        <tbody>
        <tr><td>1</td></tr>
        </tbody>
        </table>
        </div>
        """, Markdown.html("""
        ## Indicatori
        |   | 2024 | Esito |
        |---|-----:|:-----:|
        | A | 1 < 2 | **sì** |

        | x |
        |---|

        | y |
        |---|
        | 1 |
        [Le "spese"]
        """));
  }

  @Test
  void aCellTooManyStaysVisible() {
    assertEquals(2, Jsoup.parse(Markdown.html("|a|\n|---|\n|1|2|\n")).select("tbody td").size());
  }

  @Test
  void rawHtmlIsEscapedAndCommentsAreLeftOut() {
    assertEquals("<p>Un &lt;b onclick=&quot;x()&quot;&gt;tag&lt;/b&gt; e .</p>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n",
        Markdown.html("Un <b onclick=\"x()\">tag</b> e <!-- nota -->.\n\n<!-- appunto\n\nlungo -->\n\n<script>alert(1)</script>\n"));
  }

  @Test
  void theLinesOfRawHtmlAreKnown() {
    assertEquals(List.of(3, 3, 7), Markdown.rawHtmlLines("1 < 2\n\nUn <b>tag</b>\n\n<!-- nota -->\n\n<div>\nx\n</div>\n"));
    assertEquals(List.of(), Markdown.rawHtmlLines("Vedi <https://www.example.org/> e `<b>` e 1 < 2."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "&#106;avascript:alert(1)",
      "java\\script:x"})
  void aLinkThatRunsSomethingIsOnlyItsText(String url) {
    String html = Markdown.html("[testo](" + url + ") <" + "javascript:alert(2)>");
    assertEquals(0, Jsoup.parse(html).select("a[href^=javascript],a[href^=JavaScript],a[href^=data]").size(), html);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Testo *corsivo*, **grassetto**, ***tutti e due***, `codice <b>` e una\nriga dopo.",
      "A capo  \nforzato e a capo\\\nforzato ancora.",
      "Fughe: \\* \\_ \\` \\# \\< \\& \\\\ e entità &egrave; &amp; &lt; &#8364; &nbsp;| & < > \" '",
      "[link](https://www.example.org/?a=1&b=2 \"un \\\"titolo\\\" & altro\") e [vuoto]() e [rel](../a/b.html#c) e [sp](<a b.html>)",
      "[rif], [testo][rif], [altro][], [mancante][x]\n\n[rif]: https://www.example.org/ \"Titolo\"\n[altro]: /b",
      "![immagine *alt*](a.png \"titolo\") e <https://www.example.org/x?y=1&z=2> e <nome@example.org>",
      "* uno\n* due\n  continua\n* tre\n\nDopo.",
      "* uno\n\n* due\n\n  secondo paragrafo\n\n* tre",
      "* uno\n  * uno.uno\n    1. a\n    2. b\n  * uno.due\n* due\n\n  > citazione\n\n      codice",
      "3. tre\n4. quattro\n\n- altro elenco\n+ e un altro",
      "1. uno\n\n   ```java\n   int x = 1 < 2;\n   ```\n2. due\n   | a | b |\n   |---|---|\n   | 1 | 2 |",
      "> citazione\n> su *due* righe\n>\n> * elenco\n> * nella citazione\n>\n> > dentro",
      "# uno\n## due *corsivo* `codice`\n### tre [link](a.html)\n#### quattro\n##### cinque\n###### sei\n\nSetext\n===\n\nAltro\n---",
      "---\n\n***\n\n    codice\n    rientrato\n\n```\nrecinto\n```\n~~~ html\n<b>\n~~~",
      "Testo con <b>html</b>, <br/> e <!-- commento -->.\n\n<div>\n*non corsivo*\n</div>\n\nDopo.",
      "Apostrofi l'ente, «virgolette», “curve”, n≥10, 50%, € 1.000,00 – trattino; città à è é ì ò ù.",
      "* [ ] non un compito\n* elemento\n* \n* dopo il vuoto",
      "Una tabella\n| non | è |\nuna tabella",
      "a*b*c_d_e **f**g __h__ *i **j** k* **non chiuso *",
      "Riga con spazi finali   \nfine\t\n\n\n\n\nMolte righe vuote",
      "\\",
      "",
  })
  void theCommonNodesAreAsFlexmarkPrintsThem(String text) {
    String expected = HtmlRenderer.builder(OPTIONS).build().render(Parser.builder(OPTIONS).build().parse(text));
    assertEquals(normal(expected), normal(Markdown.html(text)));
  }

  /** The document without what differs on purpose: ids, tables' regions and classes, comments. */
  private static String normal(String html) {
    Document document = Jsoup.parse(html.replaceAll("&lt;!--.*?--&gt;", ""));
    document.select("[id]").forEach(e -> e.removeAttr("id"));
    document.select("div[role=region]").forEach(e -> e.unwrap());
    document.select("[class=table]").forEach(e -> e.removeAttr("class"));
    document.select("th").forEach(e -> e.removeAttr("scope"));
    document.outputSettings().prettyPrint(false);
    return document.body().html().replaceAll(">\\s+<", "><").replaceAll("\\s+", " ").strip();
  }
}
