package it.vetro.bake;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** Renders a page in memory and writes it only when it is whole. Safe to use from several threads. */
final class PageRenderer extends Renderer {

  private static final int USUAL_SIZE = 32_768;

  private final JBakeConfiguration configuration;
  private final Templates templates;
  private final PageFinish finish;
  private final Path destination;
  private final Map<String, String> templateByType = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  PageRenderer(ContentStore store, JBakeConfiguration configuration, Templates templates, PageFinish finish) {
    super(store, configuration, templates);
    this.configuration = configuration;
    this.templates = templates;
    this.finish = finish;
    this.destination = configuration.getDestinationFolder().toPath();
  }

  /**
   * Renders a document to the file of its address.
   *
   * @throws freemarker.template.TemplateException when the template cannot be applied
   * @throws EmptyPageException when it gives nothing
   * @throws IOException when the page cannot be written
   */
  @Override
  public void render(DocumentModel document) throws Exception {
    String template = templateByType.computeIfAbsent(document.getType(), configuration::getTemplateByDocType);
    TemplateModel model = new TemplateModel();
    model.setContent(document instanceof PageDocument page ? page.whole() : document);
    model.setRenderer(templates);
    Utf8Writer page = render(model, template);
    if (page.isBlank()) {
      throw new EmptyPageException(template);
    }
    page.finish(document.getUri(), finish);
    Path file = destination.resolve(document.getUri());
    if (!folders.contains(file.getParent())) {
      Files.createDirectories(file.getParent());
      // only now: another thread that finds it here writes at once
      folders.add(file.getParent());
    }
    try (OutputStream out = new FileOutputStream(file.toFile())) {
      page.writeTo(out);
    }
  }

  private Utf8Writer render(TemplateModel model, String template) throws Exception {
    Utf8Writer page = new Utf8Writer(USUAL_SIZE);
    try {
      templates.renderDocument(model, template, page);
      return page;
    } catch (RenderingException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
