package it.vetro.pdf.file;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metadata packet (XMP, ISO 16684-1): what the document is and which standards it claims. */
final class XmpPacket {

  private static final Pattern PLACE = Pattern.compile("@([A-Z]+)@");
  /** What XML 1.0 cannot hold. */
  private static final Pattern ILLEGAL =
      Pattern.compile("[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private XmpPacket() {}

  /** The packet's bytes. Dates are in UTC, to the second. */
  static byte[] bytes(FileDescription about) {
    Map<String, String> values = Map.of(
        "PART", Integer.toString(about.archivePart()),
        "CONFORMANCE", about.archiveConformance(),
        "UA", Integer.toString(about.uaPart()),
        "DATE", about.date().truncatedTo(ChronoUnit.SECONDS).toString(),
        "LANGUAGE", escaped(about.language()),
        "PRODUCER", escaped(about.producer()),
        "TITLE", escaped(about.title()),
        "CREATOR", about.author().isEmpty() ? ""
            : "<dc:creator><rdf:Seq><rdf:li>" + escaped(about.author()) + "</rdf:li></rdf:Seq></dc:creator>\n",
        "DESCRIPTION", about.subject().isEmpty() ? ""
            : "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(about.subject())
                + "</rdf:li></rdf:Alt></dc:description>\n");
    return PLACE.matcher(TEMPLATE).replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return ILLEGAL.matcher(text).replaceAll(" ").replace("&", "&amp;")
        .replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }

  private static final String TEMPLATE = """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
       xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaid:part>@PART@</pdfaid:part>
      <pdfaid:conformance>@CONFORMANCE@</pdfaid:conformance>
      <pdfuaid:part>@UA@</pdfuaid:part>
      <dc:format>application/pdf</dc:format>
      <dc:language><rdf:Bag><rdf:li>@LANGUAGE@</rdf:li></rdf:Bag></dc:language>
      <xmp:CreateDate>@DATE@</xmp:CreateDate>
      <xmp:ModifyDate>@DATE@</xmp:ModifyDate>
      <xmp:MetadataDate>@DATE@</xmp:MetadataDate>
      <xmp:CreatorTool>@PRODUCER@</xmp:CreatorTool>
      <pdf:Producer>@PRODUCER@</pdf:Producer>
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      @CREATOR@@DESCRIPTION@<dc:title><rdf:Alt><rdf:li xml:lang="x-default">@TITLE@</rdf:li></rdf:Alt></dc:title>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;
}
