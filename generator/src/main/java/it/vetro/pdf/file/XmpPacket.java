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

  /**
   * The packet's bytes. Dates are in UTC, to the second.
   *
   * @param claims of standards, as a {@code rdf:Description}
   */
  static byte[] bytes(FileDescription about, String claims) {
    Map<String, String> values = Map.of(
        "CLAIMS", claims,
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
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <dc:format>application/pdf</dc:format>
      <dc:language><rdf:Bag><rdf:li>@LANGUAGE@</rdf:li></rdf:Bag></dc:language>
      <xmp:CreateDate>@DATE@</xmp:CreateDate>
      <xmp:ModifyDate>@DATE@</xmp:ModifyDate>
      <xmp:MetadataDate>@DATE@</xmp:MetadataDate>
      <xmp:CreatorTool>@PRODUCER@</xmp:CreatorTool>
      <pdf:Producer>@PRODUCER@</pdf:Producer>
      @CREATOR@@DESCRIPTION@<dc:title><rdf:Alt><rdf:li xml:lang="x-default">@TITLE@</rdf:li></rdf:Alt></dc:title>
      </rdf:Description>
      @CLAIMS@</rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;
}
