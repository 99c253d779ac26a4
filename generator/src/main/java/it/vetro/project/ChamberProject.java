package it.vetro.project;

import it.vetro.model.Chamber;
import it.vetro.model.Duty;
import it.vetro.model.PlanDocument;
import it.vetro.model.Publication;
import it.vetro.read.MarkdownFile;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything that one chamber publishes, as its files say.
 *
 * @param chamber who it is
 * @param offices its register of offices
 * @param documents its plans and reports, plans first, each in the order of their folders
 * @param schedule who answers for which obligation
 * @param publications what is online or declared absent: the rows of {@code pubblicazioni.csv}, then the pages
 *     whose header names obligations
 * @param narratives its Markdown pages
 * @param content folder of those pages
 */
public record ChamberProject(
    Chamber chamber,
    Offices offices,
    List<PlanDocument> documents,
    List<Duty> schedule,
    List<Publication> publications,
    List<MarkdownFile> narratives,
    Path content) {

  public String id() {
    return chamber.id();
  }
}
