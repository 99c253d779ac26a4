package it.vetro.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Drawings, turned into pixels and looked at where something must be, and where nothing must. */
class DrawingTest {

  private static final int WHITE = 0xFFFFFF;
  private static final int RED = 0xFF0000;
  private static final int BLUE = 0x0000FF;

  /** The pixels of a drawing of 100 by 100 user units; a unit is three pixels. */
  private record Pixels(BufferedImage page, double left, double top) {

    private static final double UNIT = 0.75;
    private static final int DOTS = 4;

    static Pixels of(String shapes) throws IOException {
      String svg = "<p>Prima</p><svg viewBox='0 0 100 100'><title>Prova</title>" + shapes + "</svg>";
      PdfDocument pdf = Samples.pdf(svg);
      try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
        COSArray box = (COSArray) Structure.of(document).all("Figure").findFirst().orElseThrow().attribute("BBox");
        float left = ((COSNumber) box.getObject(0)).floatValue();
        float top = document.getPage(0).getMediaBox().getHeight() - ((COSNumber) box.getObject(3)).floatValue();
        return new Pixels(new PDFRenderer(document).renderImage(0, DOTS), left, top);
      }
    }

    int at(double x, double y) {
      return page.getRGB((int) Math.round((left + x * UNIT) * DOTS), (int) Math.round((top + y * UNIT) * DOTS)) & WHITE;
    }

    /** First and last column, in user units, that hold ink between two heights. */
    double[] ink(double from, double to) {
      int[] columns = IntStream.rangeClosed(0, 100 * 4).filter(x -> IntStream.rangeClosed((int) from * 4, (int) to * 4)
          .anyMatch(y -> at(x / 4.0, y / 4.0) != WHITE)).toArray();
      assertTrue(columns.length > 0, "no ink");
      return new double[] {columns[0] / 4.0, columns[columns.length - 1] / 4.0};
    }
  }

  private static void assertColour(int expected, Pixels pixels, double x, double y) {
    assertEquals(Integer.toHexString(expected), Integer.toHexString(pixels.at(x, y)), x + ", " + y);
  }

  @Test
  void aRectangleStandsWhereItSaysAndNowhereElse() throws IOException {
    Pixels pixels = Pixels.of("<rect x='20' y='30' width='40' height='10' fill='#f00'/>");
    assertColour(RED, pixels, 21, 31);
    assertColour(RED, pixels, 59, 39);
    assertColour(WHITE, pixels, 19, 31);
    assertColour(WHITE, pixels, 21, 41);
  }

  @Test
  void aRoundedRectangleHasNoCorners() throws IOException {
    Pixels pixels = Pixels.of("<rect x='10' y='10' width='80' height='80' rx='30' fill='red'/>");
    assertColour(RED, pixels, 50, 12);
    assertColour(WHITE, pixels, 13, 13);
    assertColour(WHITE, pixels, 87, 87);
  }

  @Test
  void aCircleIsRoundAndItsLineStandsOnItsEdge() throws IOException {
    Pixels pixels = Pixels.of("<circle cx='50' cy='50' r='40' fill='blue' stroke='red' stroke-width='4'/>");
    assertColour(BLUE, pixels, 50, 50);
    assertColour(RED, pixels, 90, 50);
    assertColour(RED, pixels, 50 + 40 * Math.cos(0.8), 50 + 40 * Math.sin(0.8));
    assertColour(WHITE, pixels, 85, 85);
  }

  @Test
  void anEllipseIsWiderThanHigh() throws IOException {
    Pixels pixels = Pixels.of("<ellipse cx='50' cy='50' rx='45' ry='10' fill='red'/>");
    assertColour(RED, pixels, 92, 50);
    assertColour(WHITE, pixels, 50, 65);
  }

  @Test
  void anArcBulgesToTheSideItsFlagsSay() throws IOException {
    Pixels above = Pixels.of("<path d='M10 60A40 40 0 0 1 90 60z' fill='red'/>");
    assertColour(RED, above, 50, 25);
    assertColour(WHITE, above, 50, 65);
    Pixels below = Pixels.of("<path d='M10 40a40 40 0 0 0 80 0z' fill='red'/>");
    assertColour(RED, below, 50, 75);
    assertColour(WHITE, below, 50, 35);
    Pixels long270 = Pixels.of("<path d='M50 50L90 50A40 40 0 1 1 50 10z' fill='red'/>");
    assertColour(RED, long270, 30, 70);
    assertColour(RED, long270, 30, 30);
    assertColour(WHITE, long270, 70, 30);
  }

  @Test
  void everyCommandOfAPathIsFollowedAbsoluteAndRelative() throws IOException {
    for (String d : new String[] {"M20 20H80V80H20Z", "m20 20h60v60h-60z", "M20 20L80 20L80 80L20 80z",
        "m20 20l60 0 0 60-60 0z", "M20 20C40 20 60 20 80 20S80 60 80 80L20 80z", "m20 20c20 0 40 0 60 0s0 40 0 60l-60 0z",
        "M20 20Q50 20 80 20T80 80L20 80z", "m20 20q30 0 60 0v60h-60z"}) {
      Pixels pixels = Pixels.of("<path d='" + d + "' fill='red'/>");
      assertColour(RED, pixels, 50, 50);
      assertColour(RED, pixels, 25, 75);
      assertColour(WHITE, pixels, 15, 50);
      assertColour(WHITE, pixels, 50, 85);
    }
  }

  @Test
  void aQuadraticCurveGoesThroughItsMiddle() throws IOException {
    Pixels pixels = Pixels.of("<path d='M10 90Q50 10 90 90' fill='none' stroke='red' stroke-width='6'/>");
    assertColour(RED, pixels, 50, 50);
    assertColour(WHITE, pixels, 50, 70);
  }

  @Test
  void aHoleStaysAHoleWhereTheRuleSaysSo() throws IOException {
    String path = "<path d='M10 10h80v80h-80zM30 30h40v40h-40z' fill='red' fill-rule='";
    assertColour(WHITE, Pixels.of(path + "evenodd'/>"), 50, 50);
    assertColour(RED, Pixels.of(path + "nonzero'/>"), 50, 50);
  }

  @Test
  void polygonsAreClosedAndPolylinesAreNot() throws IOException {
    String points = "points='10,10 90,10 90,90' fill='none' stroke='red' stroke-width='4'/>";
    assertColour(RED, Pixels.of("<polygon " + points), 50, 50);
    assertColour(WHITE, Pixels.of("<polyline " + points), 50, 50);
  }

  @Test
  void aDashedLineHasGapsWhereItSays() throws IOException {
    Pixels pixels = Pixels.of("<line x1='0' y1='50' x2='100' y2='50' stroke='red' stroke-width='6' "
        + "stroke-dasharray='20 10'/>");
    assertColour(RED, pixels, 10, 50);
    assertColour(WHITE, pixels, 25, 50);
    assertColour(RED, pixels, 35, 50);
    assertColour(WHITE, pixels, 55, 50);
    Pixels later = Pixels.of("<path d='M0 50h100' stroke='red' stroke-width='6' stroke-dasharray='20 10' "
        + "stroke-dashoffset='20'/>");
    assertColour(WHITE, later, 5, 50);
    assertColour(RED, later, 20, 50);
  }

  @Test
  void transformsAreAppliedFromTheOutside() throws IOException {
    Pixels pixels = Pixels.of("<g transform='translate(50 50)'><rect transform='rotate(45) scale(2)' x='-10' y='-10' "
        + "width='20' height='20' fill='red'/></g><rect transform='matrix(0 1 -1 0 20 0)' width='10' height='5' "
        + "fill='blue'/>");
    assertColour(RED, pixels, 50, 25);
    assertColour(RED, pixels, 75, 50);
    assertColour(WHITE, pixels, 32, 32);
    assertColour(BLUE, pixels, 17, 5);
    assertColour(WHITE, pixels, 22, 5);
  }

  @Test
  void aDrawingWithinADrawingHasItsOwnUnits() throws IOException {
    Pixels pixels = Pixels.of("<svg x='50' y='50' width='40' height='40' viewBox='0 0 4 4'>"
        + "<rect x='1' y='1' width='2' height='2' fill='red'/></svg>");
    assertColour(RED, pixels, 70, 70);
    assertColour(WHITE, pixels, 55, 55);
    assertColour(RED, pixels, 62, 62);
  }

  @Test
  void wordsBeginEndOrStandInTheMiddleOfTheirPlace() throws IOException {
    String text = "<text y='50' font-size='12' fill='red' x='50' text-anchor='";
    double[] start = Pixels.of(text + "start'>Vetro</text>").ink(38, 54);
    double[] end = Pixels.of(text + "end'>Vetro</text>").ink(38, 54);
    double[] middle = Pixels.of(text + "middle'>Vetro</text>").ink(38, 54);
    assertEquals(50, start[0], 1.5);
    assertEquals(50, end[1], 1.5);
    assertEquals(50, (middle[0] + middle[1]) / 2, 1);
    assertEquals(start[1] - start[0], end[1] - end[0], 0.6);
  }

  @Test
  void wordsOfManyLooksFollowEachOtherOnOneLine() throws IOException {
    double[] plain = Pixels.of("<text x='0' y='50' font-size='12'>Uno due</text>").ink(38, 54);
    double[] parts = Pixels.of("<text x='0' y='50' font-size='12'>Uno\n <tspan fill='red'>due</tspan></text>").ink(38, 54);
    assertEquals(plain[1], parts[1], 0.3);
    double[] moved = Pixels.of("<text x='0' y='50' font-size='12'>Uno <tspan dx='20'>due</tspan></text>").ink(38, 54);
    assertEquals(plain[1] + 20, moved[1], 0.3);
    Pixels lines = Pixels.of("<text x='0' y='20' font-size='12'>Uno<tspan x='0' y='80'>due</tspan></text>");
    assertTrue(lines.ink(70, 80)[1] < 40);
  }

  @Test
  void wordsTurnWithTheirGroup() throws IOException {
    Pixels pixels = Pixels.of("<g transform='translate(50 10) rotate(90)'><text font-size='12' fill='red'>Vetro Vetro"
        + "</text></g>");
    double[] ink = pixels.ink(10, 70);
    assertTrue(ink[0] >= 46 && ink[1] <= 62, ink[0] + " " + ink[1]);
  }

  @Test
  void wordsInTheMiddleOfALineStandOnBothSidesOfIt() throws IOException {
    Pixels pixels = Pixels.of("<text x='10' y='50' font-size='40' dominant-baseline='central' fill='red'>HH</text>");
    double[] above = pixels.ink(38, 49);
    double[] below = pixels.ink(51, 61);
    assertEquals(above[0], below[0], 1);
  }

  @Test
  void aHaloHidesTheLineBehindWords() throws IOException {
    String line = "<rect x='0' y='40' width='100' height='20' fill='blue'/><text x='50' y='56' text-anchor='middle' "
        + "font-size='16' fill='red'";
    int plain = blue(Pixels.of(line + ">Parola</text>"));
    int haloed = blue(Pixels.of(line + " paint-order='stroke' stroke='#fff' stroke-width='6'>Parola</text>"));
    assertTrue(haloed < plain - 500, haloed + " of " + plain);
  }

  private static int blue(Pixels pixels) {
    return (int) IntStream.range(0, 400 * 80).filter(i -> pixels.at(i % 400 / 4.0, 40 + i / 400 / 4.0) == BLUE).count();
  }

  @Test
  void aPatternFillsItsShapeWithTilesAndNothingAroundIt() throws IOException {
    Pixels pixels = Pixels.of("<defs><pattern id='p' width='10' height='10' patternUnits='userSpaceOnUse'>"
        + "<rect width='10' height='10' fill='red'/><rect width='5' height='10' fill='blue'/></pattern></defs>"
        + "<rect x='20' y='20' width='40' height='40' fill='url(#p)'/>");
    assertColour(BLUE, pixels, 22, 30);
    assertColour(RED, pixels, 27, 30);
    assertColour(BLUE, pixels, 52, 58);
    assertColour(WHITE, pixels, 62, 30);
    assertColour(WHITE, pixels, 12, 30);
  }

  @Test
  void coloursAreReadInEveryWayTheyAreWritten() throws IOException {
    for (String red : new String[] {"fill='#F00'", "fill='#ff0000'", "fill='red'", "fill='rgb(255, 0, 0)'",
        "fill='rgb(100%,0%,0%)'", "fill='hsl(0,100%,50%)'", "style='fill: red; stroke: none'",
        "color='red' fill='currentColor'"}) {
      assertColour(RED, Pixels.of("<rect width='100' height='100' " + red + "/>"), 50, 50);
    }
    assertColour(0x1C456E, Pixels.of("<rect width='100' height='100' fill='hsl(210,60%,27%)'/>"), 50, 50);
    assertColour(RED, Pixels.of("<g fill='red'><rect width='100' height='100'/></g>"), 50, 50);
    assertColour(WHITE, Pixels.of("<rect width='100' height='100' fill='none'/>"), 50, 50);
    assertColour(WHITE, Pixels.of("<rect width='100' height='100' fill-opacity='0'/>"), 50, 50);
    assertColour(WHITE, Pixels.of("<g display='none'><rect width='100' height='100'/></g>"), 50, 50);
  }

  @Test
  void whatReachesBeyondTheDrawingIsCut() throws IOException {
    Pixels pixels = Pixels.of("<rect x='-50' y='20' width='300' height='20' fill='red'/>");
    assertColour(RED, pixels, 99, 30);
    assertColour(WHITE, pixels, 103, 30);
    assertColour(WHITE, pixels, -5, 30);
  }
}
