package it.vetro.sheet;

import javax.xml.stream.XMLStreamException;

/** What an ODS file says of how it is shown: the rows and columns that stay in sight. */
final class OdsSettings {

  private static final String FROZEN = "2";

  private OdsSettings() {}

  static byte[] of(Workbook workbook, String version) throws XMLStreamException {
    OdsXml xml = new OdsXml("office:document-settings", "office:version", version).open("office:settings");
    xml.open("config:config-item-set", "config:name", "ooo:view-settings");
    xml.open("config:config-item-map-indexed", "config:name", "Views").open("config:config-item-map-entry");
    item(xml, "ViewId", "string", "view1");
    xml.open("config:config-item-map-named", "config:name", "Tables");
    for (Sheet sheet : workbook.sheets()) {
      xml.open("config:config-item-map-entry", "config:name", sheet.name());
      freeze(xml, "Horizontal", "PositionRight", sheet.frozenColumns());
      freeze(xml, "Vertical", "PositionBottom", sheet.frozenRows());
      int active = (sheet.frozenColumns() > 0 ? 1 : 0) + (sheet.frozenRows() > 0 ? 2 : 0);
      item(xml, "ActiveSplitRange", "short", Integer.toString(active));
      xml.close();
    }
    xml.close();
    if (!workbook.sheets().isEmpty()) {
      item(xml, "ActiveTable", "string", workbook.sheets().get(0).name());
    }
    return xml.bytes();
  }

  private static void freeze(OdsXml xml, String way, String position, int count) throws XMLStreamException {
    if (count > 0) {
      item(xml, way + "SplitMode", "short", FROZEN);
      item(xml, way + "SplitPosition", "int", Integer.toString(count));
      item(xml, position, "int", Integer.toString(count));
    }
  }

  private static void item(OdsXml xml, String name, String type, String value) throws XMLStreamException {
    xml.open("config:config-item", "config:name", name, "config:type", type).text(value).close();
  }
}
