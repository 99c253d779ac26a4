package it.vetro.project;

import it.vetro.finding.Finding;
import it.vetro.model.DataTable;
import it.vetro.model.PlanDocument;
import it.vetro.model.Remark;
import it.vetro.read.MarkdownFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The chapters of text that the data of a document name: where a table is shown, what a remark is about. */
final class ChapterReferences {

  private static final String PAGE = "/index.md";

  private ChapterReferences() {}

  /**
   * Tells the chapters that are not there.
   *
   * @param pages the chamber's Markdown pages
   */
  static List<Finding> check(PlanDocument document, List<MarkdownFile> pages) {
    Set<String> chapters = chapters(document, pages);
    List<Finding> findings = new ArrayList<>();
    for (DataTable table : document.dataTables()) {
      if (!table.chapter().isEmpty() && !chapters.contains(table.chapter())) {
        findings.add(Finding.warning("tabella.capitolo-ignoto", table.at(),
            "La tabella «" + table.title() + "» va nel capitolo «" + table.chapter() + "», che non c'è.",
            "Aggiungi il capitolo tra i testi del documento, o correggi «capitolo»: per ora la tabella ha solo la sua pagina."));
      }
    }
    Set<String> elements = elements(document);
    for (Remark remark : document.remarks()) {
      String element = remark.element();
      boolean known = element.isEmpty() || element.startsWith("tabelle/") || elements.contains(element);
      if (!known && !chapters.contains(element)) {
        findings.add(Finding.warning("documento.segnalazione-ignota", remark.at(),
            "La segnalazione «" + remark.id() + "» riguarda «" + element
                + "», che non è né un obiettivo, né un indicatore, né una misura, né un capitolo.",
            "Correggi «elemento», oppure lascialo vuoto."));
      }
    }
    return findings;
  }

  /** The folders of its chapters: texts stand in the same place below {@code content} as the data below {@code data}. */
  private static Set<String> chapters(PlanDocument document, List<MarkdownFile> pages) {
    String data = document.at().file();
    String folder = data.substring(0, data.lastIndexOf('/') + 1).replaceFirst("^data/", "content/");
    return pages.stream()
        .filter(page -> page.get("type").equals("narrativa") && page.file().startsWith(folder) && page.file().endsWith(PAGE))
        .map(page -> page.file().substring(folder.length(), page.file().length() - PAGE.length()))
        .collect(Collectors.toSet());
  }

  private static Set<String> elements(PlanDocument document) {
    Set<String> elements = new HashSet<>();
    document.objectives().forEach(o -> elements.add(o.id()));
    document.indicators().forEach(i -> elements.add(i.id()));
    document.measures().forEach(m -> elements.add(m.id()));
    return elements;
  }
}
