package it.vetro.sheet;

import it.vetro.sheet.SheetLimits.ExceededException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a cell of an ODS file: its paragraphs as lines, its spaces as the format means them. */
final class OdsText {

  private static final String TEXT = OdsXml.NAMESPACES.get("text");

  /** What stands in a cell and is no text of it: remarks, drawings. */
  private static final Set<String> OTHER = Set.of("annotation", "frame", "custom-shape", "line", "rect", "g", "detective", "shapes");

  private final XMLStreamReader xml;
  private final StringBuilder text = new StringBuilder();
  private boolean any;
  private boolean inParagraph;
  private boolean spaceBefore;

  /** @param xml at the beginning of a cell */
  OdsText(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Reads up to the end of the cell. */
  String read() throws XMLStreamException {
    for (int depth = 1; depth > 0;) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (OTHER.contains(xml.getLocalName())) {
            skip();
          } else {
            depth++;
            begin();
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          end();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> characters(xml.getText());
        default -> { }
      }
      if (text.length() > SheetLimits.CELL_CHARS) {
        throw new ExceededException("una cella di più di un milione di caratteri");
      }
    }
    return text.toString();
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0;) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  private void begin() {
    if (!TEXT.equals(xml.getNamespaceURI())) {
      return;
    }
    switch (xml.getLocalName()) {
      case "p", "h" -> {
        if (any) {
          text.append('\n');
        }
        any = true;
        inParagraph = true;
        spaceBefore = true;
      }
      case "s" -> {
        String count = xml.getAttributeValue(TEXT, "c");
        int spaces = count == null ? 1 : Integer.parseInt(count);
        if (spaces > SheetLimits.CELL_CHARS) {
          throw new ExceededException("una cella di più di un milione di caratteri");
        }
        text.append(" ".repeat(spaces));
        spaceBefore = true;
      }
      case "tab" -> {
        text.append('\t');
        spaceBefore = true;
      }
      case "line-break" -> {
        text.append('\n');
        spaceBefore = true;
      }
      default -> { }
    }
  }

  private void end() {
    if (TEXT.equals(xml.getNamespaceURI()) && (xml.getLocalName().equals("p") || xml.getLocalName().equals("h"))) {
      inParagraph = false;
    }
  }

  /** White space in the file counts as one space, and as none after another. */
  private void characters(String written) {
    if (!inParagraph) {
      return;
    }
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (!space) {
        text.append(c);
      } else if (!spaceBefore) {
        text.append(' ');
      }
      spaceBefore = space;
    }
  }
}
