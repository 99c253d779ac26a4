package it.vetro.bake;

import freemarker.cache.FileTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import it.vetro.finding.VetroException;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's template engine for {@code .ftlh} (HTML) and {@code .ftlx} (XML): FreeMarker with escaping on, in Italian
 * and in the time of Rome whatever the machine, numbers printed as they are ({@code 1003171.53}).
 *
 * <p>Records are read by component: {@code ufficio.nome}. A value that is missing is an error; nothing is printed in
 * its place. JBake finds the engine by {@code META-INF/org.jbake.parser.TemplateEngines.properties}, so that the stock
 * command line can bake the same templates.
 */
public final class FtlhEngine extends AbstractTemplateEngine {

  private final Configuration freemarker = FreemarkerSettings.of();
  private final ObjectWrapper wrapper = freemarker.getObjectWrapper();

  /** As JBake calls it: templates see the documents and the registered extractors. */
  public FtlhEngine(JBakeConfiguration config, ContentStore store) {
    this(config, store, Map.of());
  }

  /**
   * @param shared values every template can read by name
   */
  FtlhEngine(JBakeConfiguration config, ContentStore store, Map<String, Object> shared) {
    super(config, store);
    try {
      freemarker.setTemplateLoader(new FileTemplateLoader(config.getTemplateFolder()));
      for (Map.Entry<String, Object> entry : shared.entrySet()) {
        freemarker.setSharedVariable(entry.getKey(), entry.getValue());
      }
    } catch (IOException e) {
      throw VetroException.unreadable("La cartella dei modelli non si può leggere.", e);
    } catch (TemplateModelException e) {
      throw VetroException.fault("Un valore comune ai modelli non si può usare.", e);
    }
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
    try {
      template(templateName).process(new Root(model), writer);
    } catch (IOException | TemplateException e) {
      throw new RenderingException(e);
    }
  }

  /**
   * The template of that name, parsed.
   *
   * @throws freemarker.core.ParseException when it does not follow FreeMarker's syntax
   * @throws IOException when it is not there or cannot be read
   */
  Template template(String name) throws IOException {
    return freemarker.getTemplate(name);
  }

  /** What a template sees: JBake's extractors first, as in stock JBake, then the values of the page. */
  private final class Root implements TemplateHashModel {

    private final TemplateModel model;

    Root(TemplateModel model) {
      this.model = model;
    }

    @Override
    public freemarker.template.TemplateModel get(String key) throws TemplateModelException {
      if (!extractors.containsKey(key)) {
        return wrapper.wrap(model.get(key));
      }
      try {
        return wrapper.wrap(extractors.extractAndTransform(db, key, model, (name, value) -> value));
      } catch (NoModelExtractorException e) {
        return null;
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
