package it.vetro.bake;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.read.MarkdownFile;
import java.util.Date;
import java.util.Optional;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.model.ModelAttributes.Status;

/** Makes JBake's documents out of Markdown files and of pages that come from data. */
final class PageDocuments {

  private static final String[] NO_TAGS = {};

  private final JBakeConfiguration configuration;
  private final Date today;
  private final boolean drafts;
  private final Findings findings;

  PageDocuments(JBakeConfiguration configuration, BakeJob job, Findings findings) {
    this.configuration = configuration;
    this.today = MarkdownEngine.date(job.today());
    this.drafts = job.drafts();
    this.findings = findings;
  }

  /** The document of a Markdown file, nothing when it is not to be published. */
  Optional<DocumentModel> fromMarkdown(SourceFile source, MarkdownFile page) {
    Date date = MarkdownEngine.date(page.get(ModelAttributes.DATE))
        .orElseThrow(() -> new IllegalArgumentException("the reader lets no other date pass: " + page.file()));
    if (!published(page, date)) {
      return Optional.empty();
    }
    DocumentModel document = new PageDocument(source, page.body(), configuration);
    document.putAll(page.header());
    document.setDate(date);
    document.setTags(NO_TAGS);
    document.setStatus(Status.PUBLISHED);
    document.setFile(source.name());
    address(document, source.uri());
    return Optional.of(document);
  }

  private boolean published(MarkdownFile page, Date date) {
    if (drafts) {
      return true;
    }
    if (page.get(ModelAttributes.STATUS).equals(Status.DRAFT)) {
      findings.add(Finding.notice("pagina.bozza", page.at(ModelAttributes.STATUS),
          "La pagina è una bozza: non viene pubblicata.", "Quando è pronta, scrivere «status=published»."));
      return false;
    }
    if (date.after(today)) {
      findings.add(Finding.notice("pagina.futura", page.at(ModelAttributes.DATE),
          "La data della pagina è nel futuro: non viene pubblicata.",
          "Sarà pubblicata da quel giorno; per pubblicarla ora, correggi la data."));
      return false;
    }
    return true;
  }

  /** The document of a page that comes from data alone. */
  DocumentModel fromData(GeneratedPage page) {
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.putAll(page.model());
    document.setType(page.type());
    document.setTitle(page.title());
    document.setStatus(Status.PUBLISHED);
    document.setTags(NO_TAGS);
    document.setFile("");
    address(document, page.uri());
    return document;
  }

  /** Joins a page that comes from data to the Markdown file of the same address. */
  void merge(GeneratedPage page, DocumentModel document) {
    Position at = Position.of(document.getFile(), 1);
    if (!page.type().equals(document.getType())) {
      findings.add(Finding.error("pagina.tipo-diverso", at,
          "La pagina è di tipo «" + document.getType() + "», ma i dati la vogliono di tipo «" + page.type() + "».",
          "Scrivi nell'intestazione «type=" + page.type() + "»."));
    }
    if (!page.title().equals(document.getTitle())) {
      findings.add(Finding.warning("pagina.titolo-diverso", at,
          "Il titolo «" + document.getTitle() + "» non viene usato: nei dati la pagina si chiama «" + page.title()
              + "».", "Scrivi nell'intestazione «title=" + page.title() + "», o correggi i dati."));
    }
    document.putAll(page.model());
    document.setTitle(page.title());
  }

  private static void address(DocumentModel document, String uri) {
    int depth = (int) uri.chars().filter(c -> c == '/').count();
    document.setUri(uri);
    document.setSourceUri(uri);
    document.setRootPath("../".repeat(depth));
  }
}
