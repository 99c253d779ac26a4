package it.vetro.bench.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The document all engines are given: a plan with cover, contents, chapters, lists, links, notes, a table with two rows
 * of headings, a long table with groups and cells that span rows, a wide table on its side. The same on every run.
 */
final class Sample {

  static final String TITLE = "Piano integrato di attività e organizzazione 2025-2027";
  static final String AUTHOR = "Camera di commercio di prova";
  static final String SUBJECT = "Obiettivi, indicatori e obblighi di pubblicazione della Camera di prova.";

  private static final List<String> SUBJECTS = List.of("La Camera di commercio", "L’ufficio per la qualità",
      "Il Segretario Generale", "La Giunta", "Il servizio Registro delle imprese", "Ciascun dirigente",
      "L’Organismo indipendente di valutazione", "Il Responsabile della trasparenza");
  private static final List<String> VERBS = List.of("rafforza", "semplifica", "verifica ogni sei mesi", "valorizza",
      "pubblica entro i termini di legge", "rende più accessibile", "promuove sul territorio", "sostiene");
  private static final List<String> OBJECTS = List.of("la qualità dei servizi resi alle imprese",
      "le attività di formazione del personale", "la transizione ecologica e digitale delle piccole imprese",
      "gli adempimenti previsti dal d.lgs. 33/2013", "la composizione negoziata della crisi d’impresa",
      "i percorsi per le competenze trasversali", "l’accessibilità dei documenti pubblicati");
  private static final List<String> ENDS = List.of("nel rispetto delle priorità indicate dal Consiglio",
      "con particolare attenzione alle imprese più piccole", "così da ridurre i tempi medi di risposta",
      "anche con la collaborazione degli enti locali", "tenuto conto delle risorse disponibili",
      "in continuità con quanto già realizzato nell’anno precedente", "affinché si conosca ciò che viene fatto e perché");

  private final Random random = new Random(20250131);
  private final Document document = Document.createShell("");
  private int notes;

  private Sample() {}

  /**
   * Writes the documents: {@code FOLDER}.
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Files.writeString(folder.resolve("plan.html"), new Sample().plan(6, 300, 20));
    Files.writeString(folder.resolve("rows.html"), new Sample().plan(6, 5000, 20));
    Files.writeString(folder.resolve("sheet.html"), new Sample().plan(1, 8, 0));
  }

  private String plan(int chapters, int rows, int obligations) {
    document.outputSettings().prettyPrint(false);
    document.title(TITLE);
    document.selectFirst("html").attr("lang", "it");
    Element body = document.body();
    cover(body.appendElement("section").addClass("cover"));
    Element main = body.appendElement("div");
    main.appendElement("nav").addClass("toc").appendElement("h2").text("Indice");
    Element aside = new Element("aside").addClass("notes");
    for (int i = 1; i <= chapters; i++) {
      chapter(main, i, aside);
    }
    heading(main, "h2", "Risorse");
    resources(main);
    heading(main, "h2", "Indicatori");
    indicators(main, rows);
    if (obligations > 0) {
      Element wide = body.appendElement("section").addClass("landscape");
      heading(wide, "h2", "Obblighi di pubblicazione");
      obligations(wide, obligations);
      Element end = body.appendElement("div").addClass("after");
      heading(end, "h2", "Conclusioni");
      end.appendElement("p").text(sentences(6));
    }
    body.appendChild(aside);
    return document.outerHtml();
  }

  private void cover(Element cover) {
    cover.appendElement("p").addClass("lead").text(AUTHOR);
    cover.appendElement("h1").text(TITLE);
    Element facts = cover.appendElement("dl");
    fact(facts, "Atto di adozione", "Deliberazione di Giunta n. 7 del 31 gennaio 2025");
    fact(facts, "Dati di partenza", "Tabelle pubblicate con licenza CC BY 4.0");
  }

  private void chapter(Element main, int number, Element aside) {
    heading(main, "h2", "Capitolo " + number + ": " + any(OBJECTS));
    paragraph(main, aside);
    for (int part = 1; part <= 3; part++) {
      heading(main, "h3", "Parte " + number + "." + part + ": " + any(OBJECTS));
      paragraph(main, null);
      if (part == 1) {
        Element list = main.appendElement("ul");
        list.appendElement("li").text(any(OBJECTS) + ";");
        list.appendElement("li").text(any(OBJECTS) + " → " + any(ENDS) + ";");
        Element steps = list.appendElement("li").text("in due passi:").appendElement("ol");
        steps.appendElement("li").text(any(ENDS) + ";");
        steps.appendElement("li").text(any(ENDS) + ".");
      } else if (part == 2) {
        Element facts = main.appendElement("dl");
        fact(facts, "Responsabile", any(SUBJECTS));
        fact(facts, "Termine", "31 dicembre 2025, " + any(ENDS));
      } else {
        heading(main, "h4", "Verifica");
        main.appendElement("p").text(sentences(3));
      }
    }
  }

  private void paragraph(Element main, Element aside) {
    Element paragraph = main.appendElement("p").text(sentences(2) + " ");
    paragraph.appendElement("strong").text(sentences(1));
    paragraph.appendText(" Si veda ");
    paragraph.appendElement("a").attr("href", "https://www.normattiva.it/").text("Normattiva");
    paragraph.appendText(" e la ");
    paragraph.appendElement("a").attr("href", "#indicatori").text("tabella degli indicatori");
    if (aside != null) {
      notes++;
      paragraph.appendElement("a").addClass("noteref").attr("href", "#n" + notes).text("" + notes);
      aside.appendElement("p").attr("id", "n" + notes).text(sentences(1));
    }
    paragraph.appendText(", con ");
    paragraph.appendElement("em").text(any(ENDS));
    paragraph.appendText(" e ");
    paragraph.appendElement("span").attr("lang", "en").text("benchmarking");
    paragraph.appendText(" fra le Camere. " + sentences(2));
  }

  private void resources(Element main) {
    Element table = table(main, "Risorse per anno e per fonte, in migliaia di euro", 28, 12, 12, 12, 12, 12, 12);
    Element head = table.appendElement("thead");
    Element first = head.appendElement("tr");
    first.appendElement("th").attr("rowspan", "2").text("Voce");
    Element second = head.appendElement("tr");
    for (int year = 2025; year <= 2027; year++) {
      first.appendElement("th").attr("colspan", "2").text("Anno " + year);
      second.appendElement("th").addClass("num").text("Proprie");
      second.appendElement("th").addClass("num").text("Altre");
    }
    Element rows = table.appendElement("tbody");
    for (int i = 1; i <= 12; i++) {
      Element row = rows.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text("Voce di bilancio " + i);
      for (int cell = 0; cell < 6; cell++) {
        row.appendElement("td").addClass("num").text(number(9000));
      }
    }
  }

  private void indicators(Element main, int count) {
    Element table = table(main, "Indicatori, valori di partenza e valori attesi", 9, 23, 25, 15, 7, 7, 7, 7)
        .attr("id", "indicatori");
    Element head = table.appendElement("thead");
    Element first = head.appendElement("tr");
    for (String name : List.of("Codice", "Obiettivo", "Indicatore", "Misura")) {
      first.appendElement("th").attr("rowspan", "2").text(name);
    }
    first.appendElement("th").attr("colspan", "4").text("Valori per anno");
    Element second = head.appendElement("tr");
    for (int year = 2024; year <= 2027; year++) {
      second.appendElement("th").addClass("num").text("" + year);
    }
    Element group = null;
    for (int i = 0; i < count; i++) {
      if (i % 12 == 0) {
        group = table.appendElement("tbody");
        group.appendElement("tr").appendElement("th").attr("colspan", "8").attr("scope", "rowgroup")
            .text("Ambito " + (i / 12 + 1) + ". " + any(OBJECTS));
      }
      indicator(group.appendElement("tr"), i, Math.min(3, count - i));
    }
  }

  private void indicator(Element row, int number, int span) {
    row.appendElement("th").attr("scope", "row").text(number / 12 + 1 + "." + (number % 12 + 1));
    if (number % 3 == 0) {
      Element objective = row.appendElement("td").text(any(VERBS) + " " + any(OBJECTS));
      if (span > 1) {
        objective.attr("rowspan", "" + span);
      }
    }
    row.appendElement("td").text("Imprese assistite" + (number % 6 == 0 ? " " + any(ENDS) : " nell’anno"));
    row.appendElement("td").text(number % 6 == 0 ? "n. imprese / n. imprese attive" : "n. imprese");
    for (int year = 0; year < 4; year++) {
      row.appendElement("td").addClass("num").text(number(9999));
    }
  }

  private void obligations(Element wide, int count) {
    Element table = table(wide, "Obblighi, norme, uffici e termini", 20, 20, 30, 15, 15);
    Element row = table.appendElement("thead").appendElement("tr");
    for (String name : List.of("Obbligo", "Norma", "Contenuto", "Ufficio", "Aggiornamento")) {
      row.appendElement("th").text(name);
    }
    Element group = null;
    for (int i = 0; i < count; i++) {
      if (i % 10 == 0) {
        group = table.appendElement("tbody");
        group.appendElement("tr").appendElement("th").attr("colspan", "5").attr("scope", "rowgroup")
            .text("Sezione " + (i / 10 + 1) + ": " + any(OBJECTS));
      }
      row = group.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text("Obbligo " + (i + 1));
      row.appendElement("td").text("art. " + (i % 40 + 1) + ", c. 1, d.lgs. 33/2013");
      row.appendElement("td").text(any(VERBS) + " " + any(OBJECTS) + ", " + any(ENDS));
      row.appendElement("td").text(any(SUBJECTS));
      row.appendElement("td").text(i % 2 == 0 ? "Tempestivo" : "Annuale");
    }
  }

  private static Element table(Element parent, String caption, int... shares) {
    Element table = parent.appendElement("table");
    table.appendElement("caption").text(caption);
    Element columns = table.appendElement("colgroup");
    for (int share : shares) {
      columns.appendElement("col").attr("style", "width:" + share + "%");
    }
    return table;
  }

  private static void heading(Element parent, String level, String text) {
    parent.appendElement(level).text(text);
  }

  private static void fact(Element list, String term, String description) {
    list.appendElement("dt").text(term);
    list.appendElement("dd").text(description);
  }

  private String sentences(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(any(SUBJECTS)).append(' ').append(any(VERBS)).append(' ')
          .append(any(OBJECTS)).append(", ").append(any(ENDS)).append('.');
    }
    return text.toString();
  }

  private String number(int bound) {
    return String.format(Locale.ITALY, "%,d", random.nextInt(bound));
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
