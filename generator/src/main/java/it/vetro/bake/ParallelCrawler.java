package it.vetro.bake;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.read.MarkdownFile;
import it.vetro.read.SourceReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;

/** Fills the store with the pages of the content folder, read in parallel, and with those that come from data. */
final class ParallelCrawler extends Crawler {

  private final ContentStore store;
  private final List<SourceFile> sources;
  private final List<GeneratedPage> generated;
  private final SourceReader reader;
  private final PageDocuments documents;
  private final TypeCheck types;
  private final Findings findings;
  private final Workers workers;

  ParallelCrawler(
      ContentStore store, JBakeConfiguration configuration, List<SourceFile> sources, SourceReader reader, BakeJob job,
      Findings findings) {
    super(store, configuration);
    this.store = store;
    this.sources = sources;
    this.generated = job.pages();
    this.reader = reader;
    this.documents = new PageDocuments(configuration, job, findings);
    this.types = new TypeCheck(configuration, job, findings);
    this.findings = findings;
    this.workers = new Workers(job.threads());
  }

  @Override
  public void crawl() {
    MarkdownEngine.register();
    List<Optional<DocumentModel>> read = workers.map(sources, this::document);
    Map<String, DocumentModel> byUri = new HashMap<>();
    for (Optional<DocumentModel> document : read) {
      document.ifPresent(d -> byUri.put(d.getUri(), d));
      document.ifPresent(store::addDocument);
    }
    for (GeneratedPage page : generated) {
      types.check(page.type(), Position.of(page.uri()));
      DocumentModel document = byUri.get(page.uri());
      if (document == null) {
        store.addDocument(documents.fromData(page));
      } else {
        documents.merge(page, document);
      }
    }
  }

  /** Data files are no business of the engine: they come as models of generated pages. */
  @Override
  public void crawlDataFiles() {
    // see above
  }

  private Optional<DocumentModel> document(SourceFile source) {
    Optional<MarkdownFile> file = reader.markdown(source.path());
    if (file.isEmpty()) {
      return Optional.empty();
    }
    MarkdownFile page = file.get();
    types.check(page.get("type"), page.at("type"));
    for (int line : Markdown.rawHtmlLines(page.body())) {
      findings.add(Finding.warning("pagina.html", Position.of(page.file(), page.bodyLine() + line - 1),
          "Il testo contiene codice HTML: nella pagina si leggerà così com'è scritto.",
          "Usa il Markdown (titoli, elenchi, tabelle, collegamenti), o scrivi &lt; per il segno di minore."));
    }
    return documents.fromMarkdown(source, page);
  }
}
