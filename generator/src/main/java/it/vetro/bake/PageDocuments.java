package it.vetro.bake;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.read.MarkdownFile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.model.ModelAttributes.Status;

/** Makes JBake's documents out of Markdown files and of pages that come from data. */
final class PageDocuments {

  private final Date today;
  private final boolean drafts;
  private final Findings findings;

  /**
   * @param today pages with a later date are not published
   * @param drafts whether drafts and pages with a later date are published all the same
   */
  PageDocuments(LocalDate today, boolean drafts, Findings findings) {
    this.today = Date.from(today.atStartOfDay(MarkdownEngine.ROME).toInstant());
    this.drafts = drafts;
    this.findings = findings;
  }

  /** The document of a Markdown file, its body still Markdown; nothing when it is not to be published. */
  Optional<DocumentModel> fromMarkdown(SourceFile source, MarkdownFile page) {
    Optional<Date> date = MarkdownEngine.date(page.get(ModelAttributes.DATE));
    if (date.isEmpty()) {
      findings.add(Finding.error("pagina.data", page.at(ModelAttributes.DATE),
          "La data della pagina manca o non è nella forma 2025-01-31.",
          "Scrivere nell'intestazione «date=» con la data della prima pubblicazione."));
      return Optional.empty();
    }
    checkAddressKeys(page);
    if (!published(page, date.get())) {
      return Optional.empty();
    }
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.putAll(page.header());
    document.setDate(date.get());
    document.setTags(tags(page.get(ModelAttributes.TAGS)));
    document.setStatus(Status.PUBLISHED);
    document.setBody(page.body());
    document.setFile(source.name());
    address(document, source.uri());
    return Optional.of(document);
  }

  private boolean published(MarkdownFile page, Date date) {
    String status = page.get(ModelAttributes.STATUS);
    if (!status.equals(Status.PUBLISHED) && !status.equals(Status.PUBLISHED_DATE) && !status.equals(Status.DRAFT)) {
      findings.add(Finding.error("pagina.stato", page.at(ModelAttributes.STATUS),
          "Lo stato della pagina non è né «published» né «draft».", "Scrivere «status=published» o «status=draft»."));
      return false;
    }
    if (drafts) {
      return true;
    }
    if (status.equals(Status.DRAFT)) {
      findings.add(Finding.notice("pagina.bozza", page.at(ModelAttributes.STATUS),
          "La pagina è una bozza: non viene pubblicata.", "Quando è pronta, scrivere «status=published»."));
      return false;
    }
    if (date.after(today)) {
      findings.add(Finding.notice("pagina.futura", page.at(ModelAttributes.DATE),
          "La data della pagina è nel futuro: non viene pubblicata.",
          "Sarà pubblicata da quel giorno; per pubblicarla ora, correggere la data."));
      return false;
    }
    return true;
  }

  private void checkAddressKeys(MarkdownFile page) {
    for (String key : new String[] {"uri", "permalink"}) {
      if (page.header().containsKey(key)) {
        findings.add(Finding.error("pagina.indirizzo-ignorato", page.at(key),
            "L'indirizzo di una pagina viene dalla sua cartella e dal suo nome: «" + key + "=» non ha effetto.",
            "Togliere la riga; per cambiare indirizzo, spostare o rinominare il file."));
      }
    }
  }

  /** The document of a page that comes from data alone. */
  DocumentModel fromData(GeneratedPage page) {
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.putAll(page.model());
    document.setType(page.type());
    document.setTitle(page.title());
    document.setStatus(Status.PUBLISHED);
    document.setTags(new String[0]);
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
          "Scrivere nell'intestazione «type=" + page.type() + "»."));
    }
    if (!page.title().equals(document.getTitle())) {
      findings.add(Finding.warning("pagina.titolo-diverso", at,
          "Il titolo «" + document.getTitle() + "» non viene usato: nei dati la pagina si chiama «" + page.title()
              + "».", "Scrivere nell'intestazione «title=" + page.title() + "», o correggere i dati."));
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

  private static String[] tags(String header) {
    return Arrays.stream(header.split(",")).map(String::strip).filter(t -> !t.isEmpty()).toArray(String[]::new);
  }
}
