package it.vetro.bake;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.finding.VetroException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Templates used outside a bake, for what is not a page of the site: the HTML that a PDF is made from. Same
 * language, same settings as the pages'.
 */
public final class HtmlTemplates {

  private final Path folder;
  private final Configuration freemarker;

  /**
   * @param folder of the templates
   * @throws VetroException when it cannot be read
   */
  public HtmlTemplates(Path folder) {
    this.folder = folder;
    try {
      this.freemarker = settings();
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
    try {
      freemarker.getTemplate(name).process(model, html);
      return Optional.of(html.toString());
    } catch (TemplateException wrong) {
      findings.add(fault(new Position(file(name), wrong.getLineNumber() == null ? 0 : wrong.getLineNumber(),
          wrong.getColumnNumber() == null ? 0 : wrong.getColumnNumber()), wrong.getMessageWithoutStackTop()));
    } catch (freemarker.core.ParseException wrong) {
      findings.add(fault(new Position(file(name), wrong.getLineNumber(), wrong.getColumnNumber()), wrong.getEditorMessage()));
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
        "Correggere il modello nel punto indicato.");
  }

  /** FreeMarker as all templates of Vetro expect it: escaping on, Italian, the time of Rome, nothing said twice. */
  static Configuration settings() {
    Configuration freemarker = new Configuration(Configuration.VERSION_2_3_35);
    TimeZone rome = TimeZone.getTimeZone(MarkdownEngine.ROME);
    freemarker.setObjectWrapper(wrapper());
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setOutputEncoding("UTF-8");
    freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
    freemarker.setLocale(Locale.ITALY);
    freemarker.setTimeZone(rome);
    freemarker.setSQLDateAndTimeTimeZone(rome);
    freemarker.setNumberFormat("computer");
    freemarker.setDateFormat("iso");
    freemarker.setDateTimeFormat("iso");
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    freemarker.setFallbackOnNullLoopVariable(false);
    freemarker.setLocalizedLookup(false);
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    return freemarker;
  }

  private static DefaultObjectWrapper wrapper() {
    DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35);
    builder.setIterableSupport(true);
    return builder.build();
  }
}
