package it.vetro.bake;

import freemarker.cache.FileTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.finding.VetroException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Templates used outside a bake, for what is not a page of the site: the HTML that a PDF is made from. Same
 * language, same settings as the pages'.
 */
public final class HtmlTemplates {

  private final Path folder;
  private final Configuration freemarker;
  private final Map<String, Object> shared;

  /**
   * @param folder of the templates
   * @param shared values every template can read by name
   * @throws VetroException when it cannot be read
   */
  public HtmlTemplates(Path folder, Map<String, Object> shared) {
    this.folder = folder;
    this.shared = shared;
    try {
      this.freemarker = FreemarkerSettings.of();
      freemarker.setTemplateLoader(new FileTemplateLoader(folder.toFile()));
    } catch (IOException e) {
      throw VetroException.unreadable("La cartella dei modelli non si può leggere.", e);
    }
  }

  /**
   * Fills a template.
   *
   * @param name path of the template in the folder
   * @param findings where a mistake of the template goes
   * @return the HTML; empty when the template has a mistake
   */
  public Optional<String> render(String name, Map<String, Object> model, Findings findings) {
    StringWriter html = new StringWriter();
    Map<String, Object> all = new HashMap<>(shared);
    all.putAll(model);
    try {
      freemarker.getTemplate(name).process(all, html);
      return Optional.of(html.toString());
    } catch (TemplateException wrong) {
      String blamed = wrong.getTemplateSourceName() == null ? name : wrong.getTemplateSourceName();
      findings.add(fault(new Position(file(blamed), wrong.getLineNumber() == null ? 0 : wrong.getLineNumber(),
          wrong.getColumnNumber() == null ? 0 : wrong.getColumnNumber()), wrong.getMessageWithoutStackTop()));
    } catch (freemarker.core.ParseException wrong) {
      findings.add(fault(new Position(file(wrong.getTemplateName()), wrong.getLineNumber(), wrong.getColumnNumber()), wrong.getEditorMessage()));
    } catch (IOException missing) {
      findings.add(fault(Position.of(file(name)), missing.getMessage()));
    }
    return Optional.empty();
  }

  private String file(String name) {
    return folder.getFileName() + "/" + name;
  }

  private static Finding fault(Position at, String said) {
    return Finding.error("modello.errore", at, "Il modello non si può compilare: " + said,
        "Correggi il modello nel punto indicato.");
  }
}
