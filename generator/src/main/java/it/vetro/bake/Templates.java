package it.vetro.bake;

import java.io.Writer;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * The one engine for all templates. JBake's own chooser copies the whole configuration and looks for the template's
 * file on each page, and writes nothing when it knows no engine for it.
 */
final class Templates extends DelegatingTemplateEngine {

  private final FtlhEngine engine;
  private final Map<String, Object> configuration;

  Templates(ContentStore store, JBakeConfiguration config, FtlhEngine engine) {
    super(store, config);
    this.engine = engine;
    this.configuration = Map.copyOf(config.asHashMap());
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
    model.setVersion(config.getVersion());
    model.setConfig(configuration);
    engine.renderDocument(model, templateName, writer);
  }
}
