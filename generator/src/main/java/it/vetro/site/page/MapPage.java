package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.Frame;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.SectionView;
import it.vetro.site.view.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The site on one page: the sections, the documents with their chapters, the pages of service. Of objectives, tables and
 * offices, of which there are many, the lists.
 */
public final class MapPage implements Pages {

  /** Where it stands. */
  public static final String ADDRESS = "mappa/index.html";

  private final List<SectionView> sections;
  private final List<DocumentView> documents;
  private final Function<DocumentView, List<LinkView>> chapters;
  private final List<LinkView> service;
  private final Words words;

  /**
   * @param chapters of a document
   * @param service the pages that belong neither to a section nor to a document
   */
  public MapPage(List<SectionView> sections, List<DocumentView> documents, Function<DocumentView, List<LinkView>> chapters,
      List<LinkView> service, Words words) {
    this.sections = sections;
    this.documents = documents;
    this.chapters = chapters;
    this.service = service;
    this.words = words;
  }

  /** A document with its chapters. */
  public record Branch(DocumentView document, List<LinkView> chapters) {}

  @Override
  public Stream<GeneratedPage> pages() {
    return Stream.of(new GeneratedPage(ADDRESS, "mappa", words.text("mappa.title"), Map.of(
        "frame", Frame.of(ADDRESS, "", List.of()).withLede(words.text("mappa.lede")),
        "sezioni", sections,
        "documenti", documents.stream().map(d -> new Branch(d, chapters.apply(d))).toList(),
        "servizio", service)));
  }
}
