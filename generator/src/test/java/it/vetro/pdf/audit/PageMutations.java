package it.vetro.pdf.audit;

import static it.vetro.pdf.audit.Surgery.begin;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Defects that are put into what is painted on the pages, and into the fonts. */
final class PageMutations {

  /** A piece of text: its place from that of the piece before, then its characters. */
  private static final Pattern PIECE = Pattern.compile("([-0-9.]+) ([-0-9.]+) Td\\s*<([0-9A-F]+)>\\s*Tj");
  private static final int WORD = 12;

  private PageMutations() {}

  static List<Mutation> all() {
    return List.of(
        new Mutation("a paragraph is an artifact", file -> {
          int id = id(file);
          file.rewrite(page(file), content -> content.replaceFirst(begin(id), "/Artifact BMC"));
          dropFirst(owner(file));
        }),
        new Mutation("a paragraph is an artifact of the page's head", file -> {
          int id = id(file);
          file.rewrite(page(file),
              content -> content.replaceFirst(begin(id), "/Artifact <</Type/Pagination/Subtype/Header>> BDC"));
          dropFirst(owner(file));
        }),
        new Mutation("text without any mark", file -> {
          int id = id(file);
          file.rewrite(page(file), content -> content.replaceFirst(begin(id) + "([\\s\\S]*?)EMC", "$1"));
          dropFirst(owner(file));
        }),
        new Mutation("two stretches of a page bear one number", file -> {
          int id = id(file);
          file.rewrite(page(file), content -> content.replaceFirst("MCID " + (id + 1) + ">", "MCID " + id + ">"));
        }),
        new Mutation("a word is missing", file -> file.rewrite(page(file),
            content -> onPiece(content, id(file), piece -> at(piece)))),
        new Mutation("a copy says something else", file -> {
          int id = id(file);
          file.rewrite(page(file),
              content -> content.replaceFirst("<</MCID " + id + ">>", "<</ActualText(Altro)/MCID " + id + ">>"));
        }),
        new Mutation("text outside the margin", file -> file.rewrite(page(file),
            content -> onPiece(content, id(file), piece -> moved(piece, 560, 0)))),
        new Mutation("text below the foot of the page", file -> file.rewrite(page(file),
            content -> onPiece(content, id(file), piece -> moved(piece, 0, -780)))),
        new Mutation("a line on another", file -> file.rewrite(page(file),
            content -> onPiece(content, id(file), piece -> moved(piece, 0, -15)))),
        new Mutation("text of low contrast", file -> file.rewrite(page(file),
            content -> content.replaceFirst(begin(id(file)) + "\\s+BT", "$0 0.75 0.75 0.75 rg"))),
        new Mutation("white text", file -> file.rewrite(page(file),
            content -> content.replaceFirst(begin(id(file)) + "\\s+BT", "$0 1 1 1 rg"))),
        new Mutation("a dark ground behind dark text", file -> file.rewrite(page(file),
            content -> content.replaceFirst("/Artifact BMC", "$0 0.2 0.2 0.2 rg 40 40 500 760 re f"))),
        new Mutation("text that is not painted", file -> file.rewrite(page(file),
            content -> content.replaceFirst(begin(id(file)) + "\\s+BT", "$0 3 Tr"))),
        new Mutation("two pages in the wrong order", file -> {
          var pages = file.document().getPages();
          var first = file.document().getPage(1);
          pages.remove(first);
          pages.insertAfter(first, file.document().getPage(1));
        }),
        new Mutation("a font is not embedded", file -> descriptor(file).removeItem(COSName.FONT_FILE2)),
        new Mutation("a font does not tell its text", file -> font(file).removeItem(COSName.TO_UNICODE)),
        new Mutation("a character without shape", file -> file.rewrite(page(file), content -> onPiece(content,
            id(file), piece -> at(piece) + "<0000> Tj"))));
  }

  /** Number of the first sequence of a long paragraph. */
  private static int id(Surgery file) {
    return ((COSNumber) Surgery.kids(owner(file)).get(0)).intValue();
  }

  private static void dropFirst(COSDictionary element) {
    List<COSBase> kids = Surgery.kids(element);
    Surgery.setKids(element, kids.subList(1, kids.size()));
  }

  private static COSDictionary owner(Surgery file) {
    return file.first("P", p -> Surgery.kids(p).size() > 2 && Surgery.kids(p).get(0) instanceof COSNumber
        && file.page(p) > 1);
  }

  private static int page(Surgery file) {
    return file.page(owner(file));
  }

  private interface Change {
    String of(MatchResult piece);
  }

  /** Changes the first long piece of text of a sequence. */
  private static String onPiece(String content, int id, Change change) {
    Matcher start = Pattern.compile(begin(id)).matcher(content);
    if (!start.find()) {
      throw new AssertionError("no sequence " + id);
    }
    Matcher piece = PIECE.matcher(content);
    for (int from = start.end(); piece.find(from); from = piece.end()) {
      if (piece.group(3).length() >= WORD) {
        return content.substring(0, piece.start()) + change.of(piece) + content.substring(piece.end());
      }
    }
    throw new AssertionError("no text in sequence " + id);
  }

  private static String at(MatchResult piece) {
    return piece.group(1) + " " + piece.group(2) + " Td ";
  }

  /** The piece elsewhere, and those behind it where they were. */
  private static String moved(MatchResult piece, int right, int up) {
    return at(piece) + right + " " + up + " Td <" + piece.group(3) + "> Tj " + -right + " " + -up + " Td";
  }

  private static COSDictionary font(Surgery file) {
    COSDictionary fonts = file.document().getPage(1).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    return fonts.getCOSDictionary(COSName.getPDFName("F1"));
  }

  private static COSDictionary descriptor(Surgery file) {
    COSDictionary composed = (COSDictionary) font(file).getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    return composed.getCOSDictionary(COSName.FONT_DESC);
  }
}
