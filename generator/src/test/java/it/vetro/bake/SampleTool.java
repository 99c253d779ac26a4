package it.vetro.bake;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** A rendering tool as a plug-in of JBake would bring it: a page without a file. It works only for
 * sites whose configuration asks for it, since it is on the class path of all tests. */
public final class SampleTool implements RenderingTool {

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) throws RenderingException {
    if (configuration.get("strumento.di.prova") == null) {
      return 0;
    }
    DocumentModel page = DocumentModel.createDefaultDocumentModel();
    page.putAll(Map.of("indicatori", List.of("primo", "secondo & terzo")));
    page.setType("obiettivo");
    page.setStatus("published");
    page.setTitle("Pagina di uno strumento");
    page.setUri("strumenti/pagina.html");
    page.setRootPath("../");
    try {
      renderer.render(page);
    } catch (Exception e) {
      throw new RenderingException(e);
    }
    return 1;
  }

  @Override
  @Deprecated
  public int render(
      Renderer renderer, ContentStore store, File destination, File templates, CompositeConfiguration configuration) {
    throw new UnsupportedOperationException();
  }
}
