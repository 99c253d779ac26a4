package it.vetro.site.paper;

import it.vetro.site.page.NarrativePages;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.ObjectiveSheetView;
import it.vetro.site.view.ObjectiveView;
import it.vetro.site.view.Words;
import java.util.List;
import java.util.Optional;

/**
 * What a document says of an objective beside the figures of its indicators, as PDFs show it.
 *
 * @param above the objectives it is part of, from the top of the tree
 * @param text what its page says; empty when nothing is written
 * @param flaws what does not add up, in sentences
 */
public record ObjectiveChapter(
    ObjectiveView objective, List<LinkView> above, ObjectiveSheetView sheet, Optional<Chapter> text, List<String> flaws) {

  /** @param down how many levels below those of the page the headings of its text stand */
  static ObjectiveChapter of(ObjectivePlace place, DocumentView document, NarrativePages texts, int down, Words words) {
    ObjectiveView objective = place.objective();
    return new ObjectiveChapter(objective, place.above(), document.sheet(objective.id()),
        texts.fileOf(objective.href()).map(file -> Chapter.of(file, objective.href(), down, words)),
        document.flaws().ofObjective(objective.id()));
  }

  /** Whether there is more to say than its title, its place and its indicators. */
  public boolean says() {
    return !objective.description().isEmpty() || !objective.amount().isEmpty() || text.isPresent() || !flaws.isEmpty()
        || sheet.states();
  }
}
