package it.vetro.pdf;

import java.util.Random;

/** Makes documents nobody would write, always the same for the same seed. */
final class RandomHtml {

  private static final String[] WORDS = {"trasparenza", "obiettivo", "di", "la", "performance", "e", "indicatore",
      "amministrazione", "€ 1.250.000,00", "l’impresa", "33/2013", "socio-economico", "anticorruzione",
      "→", "≤ 15",
      "αβγ", "Привет", "漢字", "😀", "e\u0301", "10\u00A0%", "a", "precipitevolissimevolmenteeancoraunpo’piùlungo",
      "<a href='https://www.example.it/norma'>norma</a>", "https://www.example.it/amministrazione-trasparente/disposizioni-generali/atti-generali",
      "perché", "n.", "d’ufficio", "<em>corsivo</em>", "<strong>forte e <em>storto</em></strong>", "<br>",
      "<abbr title='decreto legislativo'>d.lgs.</abbr>", "<span lang=en>governance</span>", "x<sup>2</sup>"};

  static final int LARGE = 20;

  private final Random random;
  private final int size;
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private int noteCount;
  private int level = 1;

  RandomHtml(long seed) {
    this(seed, LARGE);
  }

  /** @param size of the document: {@link #LARGE} is some thirty pages */
  RandomHtml(long seed, int size) {
    random = new Random(seed);
    this.size = size;
  }

  String document() {
    html.append("<nav class=toc><h1>Indice</h1></nav>");
    int blocks = 3 + size / 6 + random.nextInt(size);
    for (int i = 0; i < blocks; i++) {
      switch (random.nextInt(13)) {
        case 0, 1 -> heading();
        case 2 -> table();
        case 3 -> list("ul", 3);
        case 4 -> list("ol", 2);
        case 5 -> html.append("<blockquote><p>").append(text(40)).append("</blockquote>");
        case 6 -> landscape();
        case 7 -> figure();
        case 8 -> list("ul", 6);
        case 9 -> terms();
        case 10 -> foreign();
        default -> html.append("<p>").append(text(120)).append(note()).append("</p>");
      }
    }
    return html + "<aside class=notes>" + notes + "</aside>";
  }

  private void heading() {
    level = 1 + random.nextInt(Math.min(4, level + 1));
    html.append("<h").append(level).append('>').append(text(9)).append("</h").append(level).append('>');
  }

  private void terms() {
    html.append("<dl>");
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      html.append("<dt>").append(text(3)).append("</dt><dd>").append(text(20)).append("</dd>");
    }
    html.append("</dl>");
  }

  private void foreign() {
    String[] languages = {"en", "fr", "de-AT", "la"};
    html.append("<p lang=").append(languages[random.nextInt(languages.length)]).append(">")
        .append(text(30)).append("</p><div lang=en><p>").append(text(10)).append("</p></div>");
  }

  private void landscape() {
    html.append("<section class=landscape>");
    table();
    html.append("</section>");
  }

  private void figure() {
    boolean above = random.nextBoolean();
    String caption = random.nextInt(4) == 0 ? "" : "<figcaption>" + text(20) + note() + "</figcaption>";
    html.append("<figure>").append(above ? caption : "").append(drawing(100 + random.nextInt(700)))
        .append(above ? "" : caption).append("</figure>");
  }

  /** Pale shapes anywhere, words on lines of their own. */
  private String drawing(int width) {
    StringBuilder svg = new StringBuilder("<svg width=").append(width).append(" height=").append(40 + random.nextInt(1500))
        .append(" viewBox='0 0 200 100'>").append("<title>Un disegno</title>");
    for (int i = random.nextInt(9); i >= 0; i--) {
      int x = random.nextInt(300) - 50;
      int y = random.nextInt(200) - 50;
      svg.append(switch (random.nextInt(5)) {
        case 0 -> "<circle cx=" + x + " cy=" + y + " r=" + random.nextInt(60) + " fill=#cde stroke=red />";
        case 1 -> "<path d='M" + x + " " + y + "a9 20 " + y + " 0 1 " + y + " 7q3 4 5-9t8 0c1 2 3 4 5 6z' fill=#efe stroke=blue />";
        case 2 -> "<g transform='rotate(" + x + ") skewX(" + y % 40 + ")'><rect width=" + (x + 51) + " height=9 fill=#fed /></g>";
        case 3 -> "<polygon points='1,2 " + x + "," + y + " 9 9' fill=#def stroke-dasharray='3 " + (y + 60) + "' stroke=green />";
        default -> "<line x1=" + x + " y2=" + y + " stroke=gray stroke-width=" + random.nextInt(9) + " />";
      });
    }
    for (int line = 0; line < random.nextInt(4); line++) {
      svg.append("<text x=100 text-anchor=middle font-size=14 y=").append(20 + line * 24).append(">Voce ")
          .append(random.nextInt(1000)).append(" <tspan font-weight=700>≥ 5</tspan></text>");
    }
    return svg.append("</svg>").toString();
  }

  private void list(String kind, int depth) {
    html.append('<').append(kind).append('>');
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      html.append("<li>").append(text(25)).append(note());
      if (depth > 1 && random.nextInt(4) == 0) {
        list(kind, depth - 1);
      }
      html.append("</li>");
    }
    html.append("</").append(kind).append('>');
  }

  private void table() {
    int columns = 1 + random.nextInt(8);
    int rows = 1 + random.nextInt(2 * size);
    html.append("<table><caption>").append(text(8)).append("</caption><thead>");
    head(columns);
    html.append("</thead><tbody>");
    int[] free = new int[columns];
    for (int r = 0; r < rows; r++) {
      html.append("<tr>");
      if (columns > 1 && random.nextInt(10) == 0 && isFree(free, r)) {
        html.append("<th scope=rowgroup colspan=").append(columns).append('>').append(text(6));
        continue;
      }
      row(free, r, rows);
    }
    html.append("</table>");
  }

  /** One row of headings, or two of which the upper ones span. */
  private void head(int columns) {
    html.append("<tr>");
    int left = columns > 3 && random.nextBoolean() ? 1 + random.nextInt(columns - 2) : columns;
    for (int c = 0; c < left; c++) {
      html.append(left < columns ? "<th rowspan=2>" : "<th>").append(text(3));
    }
    if (left < columns) {
      html.append("<th colspan=").append(columns - left).append('>').append(text(3)).append("<tr>");
      for (int c = left; c < columns; c++) {
        html.append("<th>").append(text(2));
      }
    }
  }

  private void row(int[] free, int row, int rows) {
    boolean headed = random.nextInt(3) == 0;
    for (int c = 0; c < free.length; c++) {
      if (free[c] <= row) {
        int span = random.nextInt(8) == 0 ? 1 + random.nextInt(12) : 1;
        int wide = random.nextInt(12) == 0 && c + 1 < free.length && free[c + 1] <= row ? 2 : 1;
        html.append(headed && c == 0 ? "<th scope=row rowspan=" : "<td rowspan=").append(span).append(" colspan=")
            .append(wide).append('>').append(cell());
        for (int i = 0; i < wide; i++) {
          free[c + i] = row + Math.min(span, rows - row);
        }
        c += wide - 1;
      }
    }
  }

  private String cell() {
    return switch (random.nextInt(30)) {
      case 0 -> text(35 * size);
      case 1 -> "";
      case 2 -> text(20) + note();
      case 3 -> "<ul><li>" + text(6) + "<li>" + text(9) + "</ul>";
      case 5 -> drawing(20 + random.nextInt(200));
      case 4 -> "<p>" + text(12) + "</p><p>" + text(12) + "</p>";
      default -> text(8);
    };
  }

  private static boolean isFree(int[] free, int row) {
    for (int until : free) {
      if (until > row) {
        return false;
      }
    }
    return true;
  }

  private String note() {
    if (random.nextInt(6) > 0) {
      return "";
    }
    noteCount++;
    notes.append("<p id=n").append(noteCount).append('>').append(text(random.nextInt(12) == 0 ? 30 * size : 30));
    return "<a class=noteref href=#n" + noteCount + ">" + noteCount + "</a> ";
  }

  private String text(int most) {
    StringBuilder text = new StringBuilder("Testo ");
    int words = random.nextInt(most);
    for (int i = 0; i < words; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return text.toString();
  }
}
