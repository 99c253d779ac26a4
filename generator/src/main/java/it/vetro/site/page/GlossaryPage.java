package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.model.GlossaryTerm;
import it.vetro.site.view.Frame;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.Words;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The words that the pages explain, from A to Z. No page without words. */
public final class GlossaryPage implements Pages {

  /** Where it stands. */
  public static final String ADDRESS = "glossario/index.html";

  private final List<GlossaryTerm> terms;
  private final Words words;

  public GlossaryPage(List<GlossaryTerm> terms, Words words) {
    this.words = words;
    Comparator<Object> italian = Collator.getInstance(Locale.ITALIAN);
    this.terms = terms.stream().sorted(Comparator.comparing(GlossaryTerm::name, italian).thenComparing(GlossaryTerm::id))
        .toList();
  }

  /** The words, for the index from A to Z. */
  public static List<SearchPages.Named> named(List<GlossaryTerm> terms, Words words) {
    List<LinkView> trail = List.of(new LinkView(words.text("glossario.title"), ADDRESS));
    return terms.stream().map(t -> new SearchPages.Named(t.name(), ADDRESS + "#" + t.id(), "termine", trail)).toList();
  }

  /** The words that begin with a letter. */
  public record Letter(String letter, List<GlossaryTerm> terms) {}

  @Override
  public Stream<GeneratedPage> pages() {
    if (terms.isEmpty()) {
      return Stream.empty();
    }
    Map<String, List<GlossaryTerm>> byLetter = new TreeMap<>();
    terms.forEach(term -> byLetter
        .computeIfAbsent(term.name().substring(0, 1).toUpperCase(Locale.ITALIAN), l -> new ArrayList<>()).add(term));
    return Stream.of(new GeneratedPage(ADDRESS, "glossario", words.text("glossario.title"), Map.of(
        "frame", Frame.of(ADDRESS, "", List.of()).withLede(words.text("glossario.lede")),
        "lettere", byLetter.entrySet().stream().map(e -> new Letter(e.getKey(), e.getValue())).toList())));
  }
}
