package it.vetro.bake;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.app.configuration.JBakeConfiguration;

/** Checks that a page's type has a template that can be used. Safe to use from several threads. */
final class TypeCheck {

  private final BakeJob job;
  private final Findings findings;
  private final Map<String, String> templates = new TreeMap<>();
  private final Map<String, Boolean> checked = new ConcurrentHashMap<>();

  TypeCheck(JBakeConfiguration configuration, BakeJob job, Findings findings) {
    this.job = job;
    this.findings = findings;
    for (String type : configuration.getDocumentTypes()) {
      templates.put(type, configuration.getTemplateByDocType(type));
    }
  }

  /** Adds a finding when pages of this type cannot be rendered. */
  void check(String type, Position at) {
    String template = templates.get(type);
    if (template == null) {
      findings.add(Finding.error("pagina.tipo", at, "Il tipo di pagina «" + type + "» non esiste.",
          "Usa uno di questi: " + String.join(", ", usable()) + "."));
    } else {
      checked.computeIfAbsent(type, t -> {
        fault(t, template).ifPresent(findings::add);
        return true;
      });
    }
  }

  private Optional<Finding> fault(String type, String template) {
    Path file = job.templates().resolve(template);
    Position at = Position.of(Project.relative(job.root(), file));
    if (!supported(template)) {
      return Optional.of(Finding.error("modello.formato", at,
          "Il modello del tipo «" + type + "» non è un file .ftlh o .ftlx: le pagine resterebbero vuote.",
          "Riscrivilo in FreeMarker e indicalo in jbake.properties: template." + type + ".file."));
    }
    if (!Files.isRegularFile(file)) {
      return Optional.of(Finding.error("modello.mancante", at, "Manca il modello del tipo di pagina «" + type + "».",
          "Ripristina il file, o correggi template." + type + ".file in jbake.properties."));
    }
    return Optional.empty();
  }

  private List<String> usable() {
    return templates.entrySet().stream()
        .filter(t -> supported(t.getValue()) && Files.isRegularFile(job.templates().resolve(t.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean supported(String template) {
    return template.endsWith(".ftlh") || template.endsWith(".ftlx");
  }
}
