package it.vetro.rpct;

import it.vetro.bake.HtmlTemplates;
import it.vetro.bake.Markdown;
import it.vetro.check.completeness.Completeness;
import it.vetro.finding.Findings;
import it.vetro.finding.VetroException;
import it.vetro.law.Law;
import it.vetro.law.time.Timetable;
import it.vetro.project.ChamberProject;
import it.vetro.site.SiteOptions;
import it.vetro.site.Staging;
import it.vetro.site.paper.Paper;
import it.vetro.site.paper.Press;
import it.vetro.site.view.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes what only the RPCT sees into {@code _rpct/<chamber>/} beside the sites. Like a site, it takes its place only when
 * all of it is there.
 */
public final class RpctFolder {

  /** Name of the folder beside the sites; no id of a chamber begins so. */
  public static final String NAME = "_rpct";

  private final Law law;
  private final SiteOptions options;
  private final HtmlTemplates templates;

  public RpctFolder(Law law, SiteOptions options) {
    this.law = law;
    this.options = options;
    this.templates = options.htmlTemplates();
  }

  /**
   * Writes the folder of a chamber.
   *
   * @param whole the chamber with all its pages
   * @param state how complete its section is, all obligations, at the day of the build
   * @param extras what else goes in
   * @param findings where the mistakes of templates go
   * @return the folder; empty when there are errors, and then what was there before is untouched
   */
  public Optional<Path> write(ChamberProject whole, Completeness state, List<Extra> extras, Findings findings) {
    Path target = options.output().resolve(NAME).resolve(whole.id());
    RpctReport report = RpctReport.of(law, whole, state, options.words());
    Findings here = new Findings();
    try (Staging staging = Staging.beside(target)) {
      fill(staging.folder(), report, whole, extras, here);
      findings.addAll(here.sorted());
      if (here.hasErrors()) {
        return Optional.empty();
      }
      staging.publish();
      return Optional.of(target);
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a scrivere in " + target + ": " + e.getMessage(), e);
    }
  }

  private void fill(Path folder, RpctReport report, ChamberProject chamber, List<Extra> extras, Findings findings)
      throws IOException {
    copyTheme(folder);
    for (Extra extra : extras) {
      extra.writer().write(folder.resolve(extra.file()), findings);
    }
    ReportTables tables = new ReportTables(report, chamber.offices());
    Files.writeString(folder.resolve("rapporto.csv"), tables.csv());
    Files.writeString(folder.resolve("rapporto.json"), tables.json());
    Timetable timetable = new Timetable(law, report.chamber().patron(), report.date());
    Files.writeString(folder.resolve("scadenze.ics"),
        new Deadlines(report, timetable.dueDates(), chamber.offices(), options.version()).calendar(report.items()));
    Map<String, Object> model = model(report, chamber, "");
    model.put("altri", extras);
    page(folder.resolve("index.html"), "rpct/rapporto.ftlh", model, findings);
    Files.createDirectories(folder.resolve("lettere"));
    for (Letter letter : report.letters()) {
      letter(folder.resolve("lettere"), letter, model(report, chamber, "../"), findings);
    }
    if (options.pdf()) {
      print(folder, report, model, findings);
    }
  }

  private Map<String, Object> model(RpctReport report, ChamberProject chamber, String root) {
    Map<String, Object> model = new HashMap<>();
    model.put("content", Map.of("rootpath", root));
    model.put("sito", root + "../../" + report.chamber().id() + "/");
    model.put("rapporto", report);
    model.put("ente", report.chamber());
    model.put("uffici", chamber.offices());
    model.put("giorno", report.date().toString());
    model.put("pdf", options.pdf());
    model.put("versione", options.version());
    return model;
  }

  /** The Markdown is the letter; the page shows the same text. */
  private void letter(Path folder, Letter letter, Map<String, Object> model, Findings findings) throws IOException {
    model.put("lettera", letter);
    Optional<String> text = templates.render("rpct/lettera.ftl", model, findings);
    if (text.isPresent()) {
      Files.writeString(folder.resolve(letter.file() + ".md"), text.get());
      model.put("testo", Markdown.html(text.get()));
      page(folder.resolve(letter.file() + ".html"), "rpct/lettera.ftlh", model, findings);
    }
  }

  private void page(Path file, String template, Map<String, Object> model, Findings findings) throws IOException {
    Optional<String> html = templates.render(template, model, findings);
    if (html.isPresent()) {
      Files.writeString(file, html.get());
    }
  }

  private void print(Path folder, RpctReport report, Map<String, Object> model, Findings findings) {
    Words words = options.words();
    Press press = new Press(report.chamber(), options, NAME + "/" + report.chamber().id());
    press.print(new Paper("rapporto.pdf", words.text("rpct.paper"), words.text("rpct.subject"), "index.html",
        "pdf/rapporto-rpct.ftlh", () -> model), findings).ifPresent(pdf -> pdf.writeInto(folder));
  }

  /** Style, fonts and pictures: the folder can be moved and still looks the same. */
  private void copyTheme(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(options.theme())) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        Path copy = folder.resolve(options.theme().relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
