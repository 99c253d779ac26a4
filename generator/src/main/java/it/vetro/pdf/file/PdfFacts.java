package it.vetro.pdf.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a PDF file that someone else made is.
 *
 * @param readable whether it opens without a password
 * @param archival whether its metadata claim PDF/A; whether it keeps that promise only a validator can say
 * @param text whether any page holds text, and not only images
 */
public record PdfFacts(boolean readable, boolean archival, boolean text) {

  private static final String PDFA = "http://www.aiim.org/pdfa/ns/id/";
  private static final PdfFacts UNREADABLE = new PdfFacts(false, false, false);

  /** Looks into a file; one that does not open is told as such, and never throws. */
  public static PdfFacts of(Path file) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PdfFacts(true, claimsArchival(document), hasText(document));
    } catch (IOException unreadable) {
      return UNREADABLE;
    }
  }

  private static boolean hasText(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      if (stripper.getText(document).codePoints().anyMatch(Character::isLetterOrDigit)) {
        return true;
      }
    }
    return false;
  }

  /** The part stands in an element or in an attribute, as the program that wrote it liked. */
  private static boolean claimsArchival(PDDocument document) throws IOException {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return false;
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      Document xmp = builder.parse(new ByteArrayInputStream(metadata.toByteArray()));
      NodeList elements = xmp.getElementsByTagNameNS("*", "*");
      for (int i = 0; i < elements.getLength(); i++) {
        Element element = (Element) elements.item(i);
        boolean named = PDFA.equals(element.getNamespaceURI()) && "part".equals(element.getLocalName());
        if (named || element.hasAttributeNS(PDFA, "part")) {
          return true;
        }
      }
      return false;
    } catch (ParserConfigurationException | SAXException broken) {
      return false;
    }
  }
}
