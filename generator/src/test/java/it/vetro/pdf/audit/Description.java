package it.vetro.pdf.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a file says about itself: title, language, that it is tagged. */
final class Description {

  private static final Set<String> LANGUAGES = new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));

  private Description() {}

  static void check(OpenPdf pdf, Defects defects) {
    PDDocumentCatalog catalog = pdf.document().getDocumentCatalog();
    defects.addIf(title(pdf.document()).isBlank(), "no title", "the document");
    defects.addIf(catalog.getMarkInfo() == null || !catalog.getMarkInfo().isMarked(), "not marked as tagged",
        "the document");
    defects.addIf(catalog.getViewerPreferences() == null || !catalog.getViewerPreferences().displayDocTitle(),
        "the window shows the file name instead of the title", "the document");
    defects.addIf(!isLanguage(catalog.getLanguage()), "no language, or none that exists", "the document");
    pdf.elements().filter(element -> element.dictionary().containsKey(COSName.LANG))
        .filter(element -> !isLanguage(element.dictionary().getString(COSName.LANG)))
        .forEach(element -> defects.add("no language that exists", Role.named(element)));
  }

  /** The title in the metadata; empty when they have none. */
  static String title(PDDocument document) {
    return Role.said(metadata(document, "http://purl.org/dc/elements/1.1/", "title"));
  }

  /** The first value of a name in the metadata; empty when they have none. */
  static String metadata(PDDocument document, String namespace, String name) {
    if (document.getDocumentCatalog().getMetadata() == null) {
      return "";
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      NodeList values = factory.newDocumentBuilder().parse(new ByteArrayInputStream(
          document.getDocumentCatalog().getMetadata().toByteArray())).getElementsByTagNameNS(namespace, name);
      return values.getLength() == 0 ? "" : values.item(0).getTextContent().strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException broken) {
      throw new IllegalStateException("the metadata are not XML", broken);
    }
  }

  /** Whether a tag is well formed (BCP 47) and its language one of ISO 639. */
  static boolean isLanguage(String tag) {
    try {
      return tag != null && LANGUAGES.contains(new Locale.Builder().setLanguageTag(tag).build().getLanguage());
    } catch (IllformedLocaleException wrong) {
      return false;
    }
  }
}
