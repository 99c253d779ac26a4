package it.vetro.pdf.audit;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What is painted on one page, in the order of painting: every character with its mark, its colour and the colour behind. */
public final class PageInk extends PDFGraphicsStreamEngine {

  private static final int WHITE = 0xFFFFFF;
  /** Areas thinner than this, in points, are rules and underlines: nothing is read against them. */
  private static final double THIN = 3;
  private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

  private final int index;
  private final double height;
  private final GeneralPath path = new GeneralPath();
  private final List<Painted> areas = new ArrayList<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private record Painted(Shape shape, Rectangle2D bounds, int colour) {}

  /** A marked-content sequence that has begun; {@code silent} when its replacement text was taken already. */
  private record Open(Mark mark, boolean silent) {}

  /** What one marked-content sequence says; text without a mark comes in stretches too. */
  public record Stretch(Mark mark, StringBuilder words) {

    /** The text as it is copied or read. */
    public String text() {
      return words.toString();
    }
  }

  private PageInk(PDPage page, int index) {
    super(page);
    this.index = index;
    this.height = page.getMediaBox().getHeight();
  }

  /** Reads a page; {@code index} from 0. */
  static PageInk of(PDPage page, int index) throws IOException {
    PageInk ink = new PageInk(page, index);
    ink.processPage(page);
    return ink;
  }

  /** Reads every page of an open document. */
  public static List<PageInk> all(PDDocument document) throws IOException {
    List<PageInk> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      pages.add(of(page, pages.size()));
    }
    return pages;
  }

  List<Glyph> glyphs() {
    return Collections.unmodifiableList(glyphs);
  }

  /** The stretches in the order of painting. */
  public List<Stretch> stretches() {
    return Collections.unmodifiableList(stretches);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    Open outer = open.isEmpty() ? new Open(Mark.NONE, false) : open.peek();
    Mark mark = outer.mark();
    boolean silent = outer.silent();
    if (COSName.ARTIFACT.equals(tag)) {
      String kind = properties == null ? null : properties.getNameAsString(COSName.SUBTYPE);
      mark = new Mark(-1, kind == null ? "" : kind);
    } else if (properties != null && properties.containsKey(COSName.MCID)) {
      mark = new Mark(properties.getInt(COSName.MCID), null);
    }
    if (!mark.equals(outer.mark())) {
      stretches.add(new Stretch(mark, new StringBuilder()));
    }
    String instead = properties == null ? null : properties.getString(ACTUAL_TEXT);
    if (instead != null && !silent) {
      say(mark, instead);
      silent = true;
    }
    open.push(new Open(mark, silent));
  }

  @Override
  public void endMarkedContentSequence() {
    if (!open.isEmpty()) {
      open.pop();
    }
  }

  private void say(Mark mark, String text) {
    int last = stretches.size() - 1;
    if (last < 0 || !stretches.get(last).mark().equals(mark)) {
      stretches.add(new Stretch(mark, new StringBuilder()));
      last++;
    }
    stretches.get(last).words().append(text);
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
    String unicode = font.toUnicode(code);
    String text = unicode == null ? "" : unicode;
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    Open now = open.isEmpty() ? new Open(Mark.NONE, false) : open.peek();
    if (mode == RenderingMode.STROKE) {
      return; // the halo around a word that is painted again
    }
    if (!now.silent()) {
      say(now.mark(), text);
    }
    double right = displacement.getX() * rendering.getScaleX();
    double x = rendering.getTranslateX() + Math.min(0, right);
    double up = rendering.getTranslateY();
    double width = Math.abs(right);
    double size = rendering.getScalingFactorY();
    int colour = getGraphicsState().getNonStrokingColor().toRGB();
    glyphs.add(new Glyph(index, x, height - up, width, size, text, code, font, colour,
        paper(x + width / 2, up + size * 0.25), rendering.getShearY() == 0, mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP,
        now.mark()));
  }

  private int paper(double x, double up) {
    for (int i = areas.size() - 1; i >= 0; i--) {
      Painted area = areas.get(i);
      if (area.bounds().contains(x, up) && area.shape().contains(x, up)) {
        return area.colour();
      }
    }
    return WHITE;
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.moveTo(a.getX(), a.getY());
    path.lineTo(b.getX(), b.getY());
    path.lineTo(c.getX(), c.getY());
    path.lineTo(d.getX(), d.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    path.setWindingRule(windingRule);
    Shape shape = clipped(path);
    Rectangle2D bounds = shape.getBounds2D();
    if (bounds.getWidth() >= THIN && bounds.getHeight() >= THIN) {
      areas.add(new Painted(shape, bounds, getGraphicsState().getNonStrokingColor().toRGB()));
    }
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fillPath(windingRule);
  }

  @Override
  public void strokePath() {
    path.reset();
  }

  @Override
  public void endPath() {
    path.reset();
  }

  /** What is left of a shape inside the clipping path. */
  private Shape clipped(GeneralPath shape) {
    Area clip = getGraphicsState().getCurrentClippingPath();
    if (clip.contains(shape.getBounds2D())) {
      return new GeneralPath(shape);
    }
    Area rest = new Area(shape);
    rest.intersect(clip);
    return rest;
  }

  @Override
  public void clip(int windingRule) {
    path.setWindingRule(windingRule);
    getGraphicsState().intersectClippingPath(new GeneralPath(path));
  }

  @Override
  public void drawImage(PDImage image) {
    throw new IllegalStateException("an image on page " + (index + 1) + ": its contrast cannot be told");
  }

  @Override
  public void shadingFill(COSName name) {
    throw new IllegalStateException("a shading on page " + (index + 1) + ": the contrast on it cannot be told");
  }
}
