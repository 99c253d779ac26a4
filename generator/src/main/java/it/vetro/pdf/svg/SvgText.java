package it.vetro.pdf.svg;

import it.vetro.pdf.layout.Drawing;
import it.vetro.pdf.tag.Leaf;
import it.vetro.pdf.text.Colour;
import it.vetro.pdf.text.FontSet;
import it.vetro.pdf.text.Ink;
import it.vetro.pdf.text.Losses;
import it.vetro.pdf.text.Piece;
import it.vetro.pdf.text.Word;
import it.vetro.pdf.text.WordReader;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One {@code text} element: words in our fonts, set from their left end, middle or right end. */
final class SvgText {

  private final FontSet fonts;
  private final Losses losses;
  private final SvgLengths lengths;
  private final SvgPaints paints;
  private final Undrawn undrawn;
  private final AffineTransform at;
  private final List<Drawing.Part> parts;
  private final Map<Ink, Run> runs = new IdentityHashMap<>();
  private WordReader words;
  private String anchor = "start";
  private double x;
  private double y;
  private double dx;
  private double dy;

  /** Text of one look, moved by so much from where the text before it ends. */
  private record Run(SvgLook look, Element element, boolean filled, double dx, double dy) {}

  /** @param parts where what is painted is added */
  SvgText(FontSet fonts, Losses losses, SvgLengths lengths, SvgPaints paints, Undrawn undrawn, AffineTransform at,
      List<Drawing.Part> parts) {
    this.fonts = fonts;
    this.losses = losses;
    this.lengths = lengths;
    this.paints = paints;
    this.undrawn = undrawn;
    this.at = at;
    this.parts = parts;
    this.words = new WordReader(fonts, losses);
  }

  void read(Element text, SvgLook look) {
    place(text, look, true);
    readAll(text, look);
    finish();
  }

  private void readAll(Element parent, SvgLook look) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        add(text.getWholeText(), parent, look);
      } else if (node instanceof Element element) {
        switch (element.normalName()) {
          case "tspan", "a" -> {
            SvgLook own = look.of(element);
            undrawn.look(element);
            place(element, own, false);
            readAll(element, own);
          }
          case "title", "desc" -> { }
          default -> undrawn.add(element.tagName());
        }
      }
    }
  }

  /** Begins anew where the element says so. */
  private void place(Element element, SvgLook look, boolean first) {
    String left = one(element, "x");
    String top = one(element, "y");
    if (first || !left.isEmpty() || !top.isEmpty()) {
      finish();
      anchor = look.get("text-anchor", "start");
      x = SvgLengths.read(left, lengths.width(), look.size()).orElse(first ? 0 : x);
      y = SvgLengths.read(top, lengths.height(), look.size()).orElse(first ? 0 : y);
    }
    dx += SvgLengths.read(one(element, "dx"), lengths.width(), look.size()).orElse(0);
    dy += SvgLengths.read(one(element, "dy"), lengths.height(), look.size()).orElse(0);
  }

  /** The attribute; of a list for each letter only the first is followed. */
  private String one(Element element, String name) {
    String[] values = SvgLengths.attribute(element, name).split("[\\s,]+");
    if (values.length > 1) {
      undrawn.add(name + " con più valori");
    }
    return values[0];
  }

  private void add(String text, Element element, SvgLook look) {
    if (text.isBlank()) {
      words.add(text, Ink.of(look.letters(new Colour(0)), Leaf.ARTIFACT));
      return;
    }
    Optional<Colour> colour = look.isSeen() ? paints.colour(look, "fill", element) : Optional.empty();
    Ink ink = Ink.of(look.letters(colour.orElse(new Colour(0))), Leaf.ARTIFACT);
    runs.put(ink, new Run(look, element, colour.isPresent(), dx, dy));
    dx = 0;
    dy = 0;
    words.add(text, ink);
  }

  /** Paints the words since the last place that was said. */
  private void finish() {
    List<Piece> pieces = pieces();
    double width = pieces.stream().mapToDouble(Piece::width).sum()
        + runs.values().stream().mapToDouble(Run::dx).sum();
    x -= anchor.equals("middle") ? width / 2 : anchor.equals("end") ? width : 0;
    Ink before = null;
    for (Piece piece : pieces) {
      Run run = runs.get(piece.ink());
      if (run != null) {
        if (piece.ink() != before) {
          x += run.dx();
          y += run.dy();
          before = piece.ink();
        }
        paint(piece, run);
      }
      x += piece.width();
    }
    words = new WordReader(fonts, losses);
    runs.clear();
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    List<Word> all = words.words();
    for (int i = 0; i < all.size(); i++) {
      all.get(i).pieces().forEach(piece -> append(pieces, piece));
      if (i < all.size() - 1 && !all.get(i).space().isNothing()) {
        append(pieces, all.get(i).space());
      }
    }
    return pieces;
  }

  private static void append(List<Piece> pieces, Piece piece) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).ink() == piece.ink() && pieces.get(last).face() == piece.face()) {
      Piece before = pieces.get(last);
      pieces.set(last, new Piece(before.text() + piece.text(), piece.face(), piece.ink(), before.width() + piece.width()));
    } else {
      pieces.add(piece);
    }
  }

  private void paint(Piece piece, Run run) {
    SvgLook look = run.look();
    AffineTransform place = new AffineTransform(at);
    place.translate(x, y + drop(look.get("dominant-baseline", "auto")) * look.size());
    Optional<Drawing.Part> line = look.isSeen() ? paints.pen(look, run.element(), place)
        .map(pen -> new Drawing.Outlined(place.createTransformedShape(
            piece.face().outline(piece.text(), look.size())), pen)) : Optional.empty();
    if (look.drawsLinesFirst()) {
      line.ifPresent(parts::add);
    }
    if (run.filled()) {
      parts.add(new Drawing.Words(piece, place));
    }
    if (!look.drawsLinesFirst()) {
      line.ifPresent(parts::add);
    }
  }

  /** How far below its place the baseline is, in parts of the letters' size: the measures of Titillium Web. */
  private static double drop(String baseline) {
    return switch (baseline) {
      case "middle" -> 0.25;
      case "central" -> 0.37;
      case "hanging" -> 0.9;
      case "text-before-edge", "text-top" -> 1.13;
      case "text-after-edge", "text-bottom", "ideographic" -> -0.39;
      default -> 0;
    };
  }
}
