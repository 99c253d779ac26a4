package it.vetro.pdf.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The standards that the metadata of a PDF claim. Whether it keeps its promises only a validator can say.
 *
 * @param uaPart part of ISO 14289 (PDF/UA); empty for none
 * @param archivePart part of ISO 19005 (PDF/A); empty for none
 * @param archiveConformance level within that part, e.g. {@code A}; empty for none
 */
public record PdfClaims(String uaPart, String archivePart, String archiveConformance) {

  private static final String PDFUA = "http://www.aiim.org/pdfua/ns/id/";
  private static final String PDFA = "http://www.aiim.org/pdfa/ns/id/";
  private static final PdfClaims NONE = new PdfClaims("", "", "");

  /** Reads them from a document that is open; metadata that are no XML claim nothing. */
  public static PdfClaims of(PDDocument document) throws IOException {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return NONE;
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      Document xmp = builder.parse(new ByteArrayInputStream(metadata.toByteArray()));
      return new PdfClaims(value(xmp, PDFUA, "part"), value(xmp, PDFA, "part"), value(xmp, PDFA, "conformance"));
    } catch (ParserConfigurationException | SAXException broken) {
      return NONE;
    }
  }

  /** A property stands in an element or in an attribute, as the program that wrote it liked. */
  private static String value(Document xmp, String namespace, String name) {
    NodeList elements = xmp.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      if (namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName())) {
        return element.getTextContent().strip();
      }
      if (element.hasAttributeNS(namespace, name)) {
        return element.getAttributeNS(namespace, name).strip();
      }
    }
    return "";
  }

  /** The standard of accessible PDFs by its short name, {@code PDF/UA-1}; empty when none is claimed. */
  public String accessible() {
    return uaPart.isEmpty() ? "" : "PDF/UA-" + uaPart;
  }

  /** The standard of PDFs to be kept by its short name, {@code PDF/A-3a}; empty when none is claimed. */
  public String archival() {
    return archivePart.isEmpty() ? "" : "PDF/A-" + archivePart + archiveConformance.toLowerCase(Locale.ROOT);
  }
}
