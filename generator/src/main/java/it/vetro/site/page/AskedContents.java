package it.vetro.site.page;

import it.vetro.model.PlanContent;
import it.vetro.model.PlanDocument;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.LinkView;
import java.util.List;
import java.util.function.Function;

/**
 * What the law asks the plans of a chamber for, held against what they have.
 *
 * @param contents what it asks any plan for
 * @param regime of the chamber: not all of them ask for everything
 * @param chapters the narratives of a document
 */
public record AskedContents(List<PlanContent> contents, String regime, Function<DocumentView, List<LinkView>> chapters) {

  /**
   * One of them.
   *
   * @param due whether the regime of the chamber asks for it
   * @param sections those of the plan that fulfil it; without an address where they have no chapter of their own
   */
  public record ContentView(String number, String name, String norm, boolean due, List<LinkView> sections) {}

  /** All of them in a plan; none in a report, for which the law has no list. */
  public List<ContentView> of(DocumentView view) {
    PlanDocument document = view.document();
    if (view.report()) {
      return List.of();
    }
    List<String> addresses = chapters.apply(view).stream().map(LinkView::href).toList();
    return contents.stream().map(content -> new ContentView(content.number(), content.name(), content.norm(),
        content.isDue(regime), document.sections().stream().filter(s -> s.content().equals(content.id()))
            .map(s -> section(view, s.title(), s.chapter(), addresses)).toList())).toList();
  }

  private static LinkView section(DocumentView view, String title, String chapter, List<String> addresses) {
    return new LinkView(title, addresses.stream().filter(view.addresses().chapter(chapter)::equals).findFirst().orElse(""));
  }
}
