package it.vetro.bake;

import it.vetro.bake.TemplateFaults.Fault;
import java.io.File;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;

/**
 * Renders all documents, on several threads. It takes the place of JBake's own {@code DocumentsRenderer}, which asks
 * the store for the whole list once per document.
 */
final class ParallelDocumentsRenderer implements RenderingTool {

  private final Workers workers;
  private final TemplateFaults faults;

  ParallelDocumentsRenderer(Workers workers, TemplateFaults faults) {
    this.workers = workers;
    this.faults = faults;
  }

  /** Renders what is not rendered yet; what fails goes to the findings. Gives the number of pages written. */
  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
    List<DocumentModel> documents = List.copyOf(store.getUnrenderedContent());
    Set<String> types = new HashSet<>();
    for (DocumentModel document : documents) {
      if (types.add(document.getType())) {
        link(store.getPublishedContent(document.getType()));
      }
    }
    List<Fault> failed = workers.map(documents, d -> render(renderer, d)).stream().filter(Objects::nonNull).toList();
    faults.report(failed);
    documents.forEach(store::markContentAsRendered);
    return documents.size() - failed.size();
  }

  private static Fault render(Renderer renderer, DocumentModel document) {
    try {
      renderer.render(document);
      return null;
    } catch (Exception e) {
      return new Fault(document.getUri(), e);
    }
  }

  /** Gives every document its neighbours: the list goes from the latest to the earliest. */
  private static void link(List<DocumentModel> documents) {
    DocumentModel later = null;
    for (DocumentModel document : documents) {
      document.setNextContent(later == null ? null : link(later));
      document.setPreviousContent(null);
      if (later != null) {
        later.setPreviousContent(link(document));
      }
      later = document;
    }
  }

  private static DocumentModel link(DocumentModel document) {
    DocumentModel link = new DocumentModel();
    link.setNoExtensionUri(document.getNoExtensionUri());
    link.setUri(document.getUri());
    link.setTitle(document.getTitle());
    return link;
  }

  /** JBake's older form of the call, which it no longer uses. */
  @Override
  @Deprecated
  public int render(
      Renderer renderer, ContentStore store, File destination, File templates, CompositeConfiguration configuration) {
    return render(renderer, store, null);
  }
}
