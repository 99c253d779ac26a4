package it.vetro.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes the same site for each generator under comparison: {@code Corpus <folder> <pages>} makes {@code vetro/},
 * {@code hugo/} and {@code stock/} in the folder. Each page has about 5 KB of Markdown: headings, paragraphs, a list, a
 * table of ten rows, a quotation; twenty sections of ten folders. An index and a sitemap go over all pages.
 */
public final class Corpus {

  private Corpus() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int pages = Integer.parseInt(arguments[1]);
    for (String site : new String[] {"vetro", "hugo", "stock"}) {
      Files.createDirectories(folder.resolve(site).resolve("content"));
      Files.createDirectories(folder.resolve(site).resolve("assets"));
      copyTemplates(site, folder.resolve(site));
    }
    for (int i = 0; i < pages; i++) {
      Page page = new Page(i);
      page.write(folder.resolve("vetro/content"), page.jbakeHeader());
      page.write(folder.resolve("stock/content"), page.jbakeHeader());
      page.write(folder.resolve("hugo/content"), page.hugoHeader());
    }
  }

  private static void copyTemplates(String site, Path target) throws IOException {
    Path source = Path.of(System.getProperty("bench.templates"), site);
    try (var files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(source.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** One page. */
  private static final class Page {

    private final String path;
    private final String title;
    private final String date;
    private final String body;

    Page(int number) {
      Prose prose = new Prose(number);
      path = "sezione-" + number % 20 + "/cartella-" + number / 20 % 10 + "/pagina-" + number + ".md";
      title = prose.title() + " (" + number + ")";
      date = prose.date();
      StringBuilder text = new StringBuilder(6000);
      text.append(prose.paragraph(6)).append("## Finalità e attività\n\n").append(prose.paragraph(8));
      for (int i = 0; i < 5; i++) {
        text.append(prose.bullet());
      }
      text.append("\n## Indicatori\n\n| N. | Indicatore | Misura | Base 2023 | Target 2025 | Risultato |\n")
          .append("|---:|---|---|---:|---:|---:|\n");
      for (int i = 1; i <= 10; i++) {
        text.append(prose.row(i));
      }
      text.append("\n### Criticità\n\n").append(prose.paragraph(7)).append("> ").append(prose.sentence()).append('\n');
      body = text.toString();
    }

    String jbakeHeader() {
      return "title=" + title + "\ntype=pagina\nstatus=published\ndate=" + date + "\naggiornato=" + date
          + "\nobblighi=ob-210|ob-211\n~~~~~~\n";
    }

    String hugoHeader() {
      return "---\ntitle: \"" + title + "\"\ntype: pagina\ndate: " + date + "\naggiornato: \"" + date
          + "\"\nobblighi: \"ob-210|ob-211\"\n---\n";
    }

    void write(Path content, String header) throws IOException {
      Path file = content.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, header + "\n" + body);
    }
  }
}
