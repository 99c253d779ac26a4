package it.vetro.sheet;

import it.vetro.sheet.SheetLimits.ExceededException;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the library that reads XLSX does not tell: which cells are made of several. It also makes room for all columns
 * that a row has, so those are counted here first.
 */
final class XlsxMerges {

  private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");

  private final Map<String, Set<String>> bySheet = new HashMap<>();

  private XlsxMerges() {}

  static XlsxMerges of(Parts parts) throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    each(parts, "xl/_rels/workbook.xml.rels", xml -> {
      if (xml.getLocalName().equals("Relationship")) {
        String target = xml.getAttributeValue(null, "Target");
        targets.put(xml.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    });
    Map<String, String> sheets = new HashMap<>();
    each(parts, "xl/workbook.xml", xml -> {
      if (xml.getLocalName().equals("sheet")) {
        sheets.put(xml.getAttributeValue(null, "name"), targets.get(xml.getAttributeValue(RELATIONS, "id")));
      }
    });
    if (sheets.isEmpty() || sheets.containsValue(null)) {
      throw new IOException("no sheets where they are to be");
    }
    if (sheets.size() > SheetLimits.SHEETS) {
      throw new ExceededException("più di " + SheetLimits.SHEETS + " fogli");
    }
    XlsxMerges merges = new XlsxMerges();
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      merges.read(parts, sheet.getKey(), sheet.getValue());
    }
    return merges;
  }

  private void read(Parts parts, String sheet, String part) throws IOException, XMLStreamException {
    Set<String> merged = bySheet.computeIfAbsent(sheet, any -> new HashSet<>());
    each(parts, part, xml -> {
      if (xml.getLocalName().equals("mergeCell")) {
        merged.add(xml.getAttributeValue(null, "ref").split(":")[0]);
      } else if (xml.getLocalName().equals("c") && xml.getAttributeValue(null, "r") != null) {
        check(xml.getAttributeValue(null, "r"));
      }
    });
  }

  /** A styled cell may be empty and far to the right: some programs write them; beyond XLSX itself none can be. */
  private static void check(String reference) {
    Matcher cell = REFERENCE.matcher(reference);
    if (!cell.matches()) {
      throw new IllegalArgumentException("not a cell: " + reference);
    }
  }

  /** The first cell of each merged range, as {@code C5}. */
  Set<String> in(String sheet) {
    return bySheet.getOrDefault(sheet, Set.of());
  }

  /** What to do at the beginning of an element. */
  private interface Visitor {
    void visit(XMLStreamReader xml);
  }

  private static void each(Parts parts, String part, Visitor visitor) throws IOException, XMLStreamException {
    Optional<XMLStreamReader> xml = parts.xml(part);
    if (xml.isEmpty()) {
      throw new IOException("no part " + part);
    }
    while (xml.get().hasNext()) {
      if (xml.get().next() == XMLStreamConstants.START_ELEMENT) {
        visitor.visit(xml.get());
      }
    }
  }
}
