package it.vetro.pdf.audit;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Fonts: embedded, only what is used of them, a shape for every character and its text for whoever copies it. */
final class FontCheck {

  private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+.+");
  /** What stands for "no character": nothing, the byte order mark and what is no character at all. */
  private static final Pattern NO_TEXT = Pattern.compile("[\\x{0}\\x{FEFF}\\x{FFFE}\\x{FFFF}]*");

  private FontCheck() {}

  static void check(OpenPdf pdf, Defects defects) throws IOException {
    Map<COSDictionary, PDFont> fonts = new HashMap<>();
    Map<COSDictionary, Set<Integer>> codes = new HashMap<>();
    pdf.glyphs().forEach(glyph -> {
      COSDictionary key = glyph.font().getCOSObject();
      fonts.put(key, glyph.font());
      codes.computeIfAbsent(key, font -> new HashSet<>()).add(glyph.code());
    });
    for (Map.Entry<COSDictionary, PDFont> entry : fonts.entrySet()) {
      font(entry.getValue(), codes.get(entry.getKey()), defects);
    }
  }

  private static void font(PDFont font, Set<Integer> codes, Defects defects) throws IOException {
    String name = font.getName();
    defects.addIf(!font.isEmbedded(), "a font that is not embedded", name);
    defects.addIf(name == null || !SUBSET.matcher(name).matches(), "a font that is embedded whole", name);
    COSBase stream = font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
    if (!(stream instanceof COSStream map)) {
      defects.add("a font that does not tell what its characters say", name);
      return;
    }
    CMap text;
    try (RandomAccessReadBuffer in = RandomAccessReadBuffer.createBufferFromStream(map.createInputStream())) {
      text = new CMapParser().parse(in);
    }
    for (int code : codes) {
      String said = text.toUnicode(code, 2);
      defects.addIf(said == null || NO_TEXT.matcher(said).matches(), "a character that does not tell what it says",
          name + " " + code);
      defects.addIf(font instanceof PDType0Font composite && composite.codeToGID(code) == 0,
          "a character without a shape", name + " " + code);
    }
  }
}
