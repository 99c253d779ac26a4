package it.vetro.site.paper;

import it.vetro.site.page.NarrativePages;
import it.vetro.site.view.Addresses;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.ObjectiveSheetView;
import it.vetro.site.view.ObjectiveView;
import it.vetro.site.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What a document says of an objective beside the figures of its indicators, as PDFs show it.
 *
 * @param above the objectives it is part of, from the top of the tree
 * @param text what its page says; empty when nothing is written
 * @param flaws what does not add up, in sentences
 */
public record ObjectiveChapter(
    ObjectiveView objective, List<LinkView> above, ObjectiveSheetView sheet, Optional<Chapter> text, List<String> flaws) {

  /**
   * All objectives of a document, each before those below it.
   *
   * @param down how many levels below those of the page the headings of a text stand
   */
  static List<ObjectiveChapter> of(
      DocumentView document, NarrativePages texts, ToIntFunction<ObjectiveView> down, Words words) {
    List<ObjectiveChapter> chapters = new ArrayList<>();
    document.objectives().forEach(top -> add(top, List.of(), chapters, o -> texts.fileOf(o.href())
        .map(file -> Chapter.of(file, o.href(), down.applyAsInt(o), words)), document));
    return chapters;
  }

  private static void add(ObjectiveView objective, List<LinkView> above, List<ObjectiveChapter> chapters,
      Function<ObjectiveView, Optional<Chapter>> text, DocumentView document) {
    chapters.add(new ObjectiveChapter(objective, above, document.sheet(objective.id()), text.apply(objective),
        document.flaws().ofObjective(objective.id())));
    List<LinkView> below = new ArrayList<>(above);
    below.add(new LinkView(objective.heading(), objective.href()));
    objective.children().forEach(child -> add(child, below, chapters, text, document));
  }

  /** Address of its PDF. */
  String pdf(Addresses addresses) {
    return addresses.objectivePdf(objective.id());
  }

  /** Whether there is more to say than its title, its place and its indicators. */
  public boolean says() {
    return !objective.description().isEmpty() || !objective.amount().isEmpty() || text.isPresent() || !flaws.isEmpty()
        || sheet.states();
  }
}
