package it.vetro.pdf;

import java.util.Random;

/** Makes documents nobody would write, always the same for the same seed. */
final class RandomHtml {

  private static final String[] WORDS = {"trasparenza", "obiettivo", "di", "la", "performance", "e", "indicatore",
      "amministrazione", "€ 1.250.000,00", "l’impresa", "33/2013", "socio-economico", "anticorruzione",
      "→", "≤ 15",
      "αβγ", "Привет", "a", "https://www.example.it/amministrazione-trasparente/disposizioni-generali/atti-generali",
      "perché", "n.", "d’ufficio", "<em>corsivo</em>", "<strong>forte e <em>storto</em></strong>", "<br>",
      "<abbr title='decreto legislativo'>d.lgs.</abbr>", "<span lang=en>governance</span>", "x<sup>2</sup>"};

  private final Random random;
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private int noteCount;
  private int level = 1;

  RandomHtml(long seed) {
    random = new Random(seed);
  }

  String document() {
    html.append("<nav class=toc><h1>Indice</h1></nav>");
    int blocks = 6 + random.nextInt(20);
    for (int i = 0; i < blocks; i++) {
      switch (random.nextInt(9)) {
        case 0, 1 -> heading();
        case 2 -> table();
        case 3 -> list("ul", 3);
        case 4 -> list("ol", 2);
        case 5 -> html.append("<blockquote><p>").append(text(40)).append("</blockquote>");
        case 6 -> landscape();
        default -> html.append("<p>").append(text(120)).append(note()).append("</p>");
      }
    }
    return html + "<aside class=notes>" + notes + "</aside>";
  }

  private void heading() {
    level = 1 + random.nextInt(Math.min(4, level + 1));
    html.append("<h").append(level).append('>').append(text(9)).append("</h").append(level).append('>');
  }

  private void landscape() {
    html.append("<section class=landscape>");
    table();
    html.append("</section>");
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
    int rows = 1 + random.nextInt(40);
    html.append("<table><caption>").append(text(8)).append("</caption><thead><tr>");
    for (int c = 0; c < columns; c++) {
      html.append("<th>").append(text(3));
    }
    html.append("</thead><tbody>");
    int[] free = new int[columns];
    for (int r = 0; r < rows; r++) {
      html.append("<tr>");
      if (columns > 1 && random.nextInt(10) == 0 && isFree(free, r)) {
        html.append("<th scope=rowgroup colspan=").append(columns).append('>').append(text(6));
        continue;
      }
      for (int c = 0; c < columns; c++) {
        if (free[c] <= r) {
          int span = random.nextInt(8) == 0 ? 1 + random.nextInt(12) : 1;
          free[c] = r + Math.min(span, rows - r);
          html.append("<td rowspan=").append(span).append('>').append(cell());
        }
      }
    }
    html.append("</table>");
  }

  private String cell() {
    return switch (random.nextInt(30)) {
      case 0 -> text(700);
      case 1 -> "";
      case 2 -> text(20) + note();
      case 3 -> "<ul><li>" + text(6) + "<li>" + text(9) + "</ul>";
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
    notes.append("<p id=n").append(noteCount).append('>').append(text(random.nextInt(12) == 0 ? 600 : 30));
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
