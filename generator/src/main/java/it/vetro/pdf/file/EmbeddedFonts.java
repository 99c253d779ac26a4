package it.vetro.pdf.file;

import it.vetro.pdf.text.FontFace;
import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts a document uses, each embedded with only the characters it uses. */
final class EmbeddedFonts {

  private final Map<FontFace, Use> uses = new LinkedHashMap<>();

  private record Use(String name, BitSet characters) {}

  /** Name of the font in the pages' resources; notes the characters of the text as used. */
  String use(FontFace face, String text) {
    Use use = uses.computeIfAbsent(face, key -> new Use("F" + (uses.size() + 1), new BitSet()));
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      use.characters().set(codePoint);
      i += Character.charCount(codePoint);
    }
    return use.name();
  }

  /** Embeds the fonts and gives the resources shared by all pages. */
  COSDictionary resources(PDDocument document) throws IOException {
    COSDictionary fonts = new COSDictionary();
    for (Map.Entry<FontFace, Use> entry : uses.entrySet()) {
      fonts.setItem(COSName.getPDFName(entry.getValue().name()),
          subset(entry.getKey(), entry.getValue().characters(), document));
    }
    COSDictionary resources = new COSDictionary();
    fonts.setDirect(true);
    resources.setItem(COSName.FONT, fonts);
    return resources;
  }

  private static COSDictionary subset(FontFace face, BitSet characters, PDDocument document) throws IOException {
    synchronized (face) {
      PDType0Font font = PDType0Font.load(document, face.font(), true);
      characters.stream().forEach(font::addToSubset);
      font.subset();
      return font.getCOSObject();
    }
  }
}
