package it.vetro.bench.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** openhtmltopdf, with a style sheet of the same sizes, and its cache of font metrics kept between documents. */
final class OpenHtmlEngine implements Engine {

  private final Path fonts;
  private final String style;
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  OpenHtmlEngine(Path folder) throws IOException {
    fonts = folder;
    XRLog.setLoggingEnabled(false);
    try (var in = OpenHtmlEngine.class.getResourceAsStream("openhtmltopdf.css")) {
      style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public byte[] pdf(String html) throws Exception {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
    builder.useColorProfile(colours);
    builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
    for (FontFile font : FontFile.ALL) {
      builder.useFont(fonts.resolve(font.name()).toFile(), font.family(), font.weight(),
          font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    builder.withW3cDocument(new W3CDom().fromJsoup(adapted(html)), "file:///").toStream(bytes).run();
    return bytes.toByteArray();
  }

  /** Its own ways for what Vetro reads: the table of contents, bookmarks, notes, metadata. */
  private Document adapted(String html) {
    Document document = Adapting.withNamedHeadings(Jsoup.parse(html));
    document.head().appendElement("meta").attr("name", "description").attr("content", Sample.SUBJECT);
    document.head().appendElement("meta").attr("name", "author").attr("content", Sample.AUTHOR);
    document.head().appendElement("style").appendText(style);
    Element contents = document.selectFirst("nav.toc").appendElement("ul");
    Element bookmarks = document.head().appendElement("bookmarks");
    for (Element heading : Adapting.listed(document)) {
      contents.appendElement("li").addClass("to-" + heading.tagName()).appendElement("a")
          .attr("href", "#" + heading.id()).text(heading.text());
      Element under = heading.tagName().equals("h3") && bookmarks.lastElementChild() != null
          ? bookmarks.lastElementChild() : bookmarks;
      under.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
    }
    for (Element call : document.select("a.noteref")) {
      Element note = document.getElementById(call.attr("href").substring(1));
      call.replaceWith(new Element("div").addClass("note").html(note.html()));
    }
    document.select("aside.notes").remove();
    return document;
  }
}
