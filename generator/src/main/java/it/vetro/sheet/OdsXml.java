package it.vetro.sheet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part of an ODS file: elements and attributes by their usual prefixes. */
final class OdsXml {

  /** The namespaces of the format, by their usual prefixes. */
  static final Map<String, String> NAMESPACES = Map.ofEntries(
      Map.entry("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
      Map.entry("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
      Map.entry("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
      Map.entry("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
      Map.entry("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
      Map.entry("number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"),
      Map.entry("config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"),
      Map.entry("manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"),
      Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
      Map.entry("of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2"),
      // the settings name their own kind with it
      Map.entry("ooo", "http://openoffice.org/2004/office"));

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  /** Begins the part with its outermost element. */
  OdsXml(String root, String... attributes) throws XMLStreamException {
    // the JDK's own, whatever libraries bring
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement(root.split(":")[0], root.split(":")[1], uri(root));
    for (String prefix : NAMESPACES.keySet().stream().sorted().toList()) {
      xml.writeNamespace(prefix, NAMESPACES.get(prefix));
    }
    attributes(attributes);
  }

  /** @param attributes names and values in turn */
  OdsXml open(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element.split(":")[0], element.split(":")[1], uri(element));
    return attributes(attributes);
  }

  OdsXml close() throws XMLStreamException {
    xml.writeEndElement();
    return this;
  }

  OdsXml empty(String element, String... attributes) throws XMLStreamException {
    return open(element, attributes).close();
  }

  OdsXml text(String text) throws XMLStreamException {
    xml.writeCharacters(text);
    return this;
  }

  private OdsXml attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      xml.writeAttribute(name.split(":")[0], uri(name), name.split(":")[1], attributes[i + 1]);
    }
    return this;
  }

  private static String uri(String name) {
    return NAMESPACES.get(name.substring(0, name.indexOf(':')));
  }

  /** Closes all elements; the part as bytes. */
  byte[] bytes() throws XMLStreamException {
    xml.writeEndDocument();
    xml.close();
    return bytes.toByteArray();
  }
}
