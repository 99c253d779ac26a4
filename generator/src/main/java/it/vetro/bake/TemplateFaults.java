package it.vetro.bake;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells what is wrong with templates: where, and on which page it came to light. */
final class TemplateFaults {

  private final Path root;
  private final Path templates;
  private final Findings findings;

  TemplateFaults(BakeJob job, Findings findings) {
    this.root = job.root();
    this.templates = job.templates();
    this.findings = findings;
  }

  /** Parses every template of the folder. */
  void parseAll(FtlhEngine engine) {
    parse(engine, templates);
  }

  private void parse(FtlhEngine engine, Path folder) {
    for (Path entry : SourceTree.children(folder)) {
      if (Files.isDirectory(entry)) {
        parse(engine, entry);
      } else if (entry.toString().endsWith(".ftlh") || entry.toString().endsWith(".ftlx")) {
        try {
          engine.template(templates.relativize(entry).toString().replace('\\', '/'));
        } catch (ParseException e) {
          findings.add(Finding.error("modello.sintassi", at(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber()),
              "Il modello non è scritto correttamente: " + oneLine(e.getEditorMessage()),
              "Correggi il modello in quel punto."));
        } catch (IOException e) {
          findings.add(Finding.error("modello.illeggibile", Position.of(Project.relative(root, entry)),
              "Il modello non si può leggere: " + e.getMessage(), "Salvalo come testo UTF-8."));
        }
      }
    }
  }

  /** A fault of a page's rendering. */
  record Fault(String uri, Exception cause) {}

  /** Adds a finding for each place of a template, naming the first page it spoils and counting the others. */
  void report(List<Fault> faults) {
    Map<Finding, List<String>> pages = new TreeMap<>();
    for (Fault fault : faults) {
      pages.computeIfAbsent(finding(fault), f -> new ArrayList<>()).add(fault.uri());
    }
    pages.forEach((finding, uris) -> {
      List<String> sorted = uris.stream().sorted().toList();
      String where = " Pagina: " + sorted.get(0) + (sorted.size() > 1 ? " e altre " + (sorted.size() - 1) : "") + ".";
      findings.add(new Finding(finding.severity(), finding.code(), finding.at(), finding.message() + where,
          finding.remedy(), finding.norm()));
    });
  }

  private Finding finding(Fault fault) {
    if (fault.cause() instanceof EmptyPageException e) {
      return Finding.error("modello.pagina-vuota", Position.of(Project.relative(root, templates.resolve(e.template()))),
          "Il modello dà una pagina vuota.", "Controlla le condizioni del modello: una pagina ha sempre un contenuto.");
    }
    if (fault.cause() instanceof InvalidReferenceException e) {
      return Finding.error("modello.variabile", at(e),
          "Il modello usa «" + e.getBlamedExpressionString() + "», che non ha valore.",
          "Dai il valore alla pagina, o prevedi nel modello che possa mancare.");
    }
    if (fault.cause() instanceof TemplateException e) {
      return Finding.error("modello.errore", at(e), "Il modello non si può applicare: " + oneLine(message(e)),
          "Correggi il modello in quel punto, o il valore che riceve.");
    }
    return Finding.error("modello.errore", Position.of(Project.relative(root, templates)),
        "La pagina non si può scrivere: " + oneLine(String.valueOf(fault.cause().getMessage())),
        "Controlla i modelli e lo spazio su disco.");
  }

  private static String message(TemplateException e) {
    String message = e.getMessageWithoutStackTop();
    return message == null ? String.valueOf(e.getCause()) : message;
  }

  private Position at(TemplateException e) {
    return at(e.getTemplateSourceName(), e.getLineNumber() == null ? 0 : e.getLineNumber(),
        e.getColumnNumber() == null ? 0 : e.getColumnNumber());
  }

  private Position at(String template, int line, int column) {
    Path file = template == null ? templates : templates.resolve(template);
    return new Position(Project.relative(root, file), Math.max(line, 0), Math.max(column, 0));
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\s+", " ").strip();
  }
}
