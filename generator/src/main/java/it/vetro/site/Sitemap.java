package it.vetro.site;

import it.vetro.finding.VetroException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The list of pages for search engines, after the protocol of sitemaps.org 0.9. */
final class Sitemap {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private Sitemap() {}

  /**
   * Writes it.
   *
   * @param pages ISO date of the last update by absolute address; empty where it is not known
   */
  static byte[] xml(Map<String, String> pages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("urlset");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeCharacters("\n");
      for (Map.Entry<String, String> page : pages.entrySet()) {
        xml.writeStartElement("url");
        element(xml, "loc", page.getKey());
        if (!page.getValue().isEmpty()) {
          element(xml, "lastmod", page.getValue());
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
      }
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw VetroException.fault("XML", e);
    }
  }

  private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
