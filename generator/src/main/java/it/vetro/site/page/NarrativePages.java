package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.model.AccessibilityEvidence;
import it.vetro.model.SourceLines;
import it.vetro.read.MarkdownFile;
import it.vetro.site.view.DocumentView;
import it.vetro.site.view.Facets;
import it.vetro.site.view.Frame;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.SourceText;
import it.vetro.site.view.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages whose content is a Markdown file: the chapters of the documents, and any other page of text. */
public final class NarrativePages implements Pages {

  private final Narratives narratives;
  private final List<DocumentView> documents;
  private final Optional<AccessibilityEvidence> evidence;
  private final Words words;

  /** @param evidence what the checks of accessibility found; empty when they were never run */
  public NarrativePages(
      Narratives narratives, List<DocumentView> documents, Optional<AccessibilityEvidence> evidence, Words words) {
    this.narratives = narratives;
    this.documents = documents;
    this.evidence = evidence;
    this.words = words;
  }

  @Override
  public Stream<GeneratedPage> pages() {
    Stream<GeneratedPage> chapters = documents.stream().flatMap(this::chapters);
    Stream<GeneratedPage> texts = narratives.ofType("pagina").filter(m -> !narratives.address(m).equals("index.html"))
        .map(this::text);
    return Stream.of(chapters, texts, narratives.ofType("accessibilita").map(this::declaration)).flatMap(s -> s);
  }

  /** The chapters of a document, in the order of its lines. */
  public List<LinkView> chaptersOf(DocumentView view) {
    return files(view).stream().map(this::link).toList();
  }

  /** The Markdown files of those chapters, in the same order. */
  public List<MarkdownFile> files(DocumentView view) {
    return narratives.ofType("narrativa")
        .filter(m -> narratives.address(m).startsWith(view.addresses().folder()))
        .sorted(Comparator.comparingInt(NarrativePages::firstLine).thenComparing(MarkdownFile::file))
        .toList();
  }

  /** The Markdown file of a page, whatever its type; empty when it has none. */
  public Optional<MarkdownFile> fileOf(String address) {
    return narratives.files().stream().filter(m -> narratives.address(m).equals(address)).findFirst();
  }

  /** Address of the page of one of them. */
  public String address(MarkdownFile file) {
    return narratives.address(file);
  }

  private Stream<GeneratedPage> chapters(DocumentView view) {
    List<MarkdownFile> files = files(view);
    String area = view.addresses().area();
    List<LinkView> crumbs = List.of(new LinkView(words.text("areas." + area), area + "/index.html"),
        new LinkView(view.title(), view.href()));
    LinkView none = new LinkView("", "");
    return IntStream.range(0, files.size()).mapToObj(i -> new GeneratedPage(narratives.address(files.get(i)), "narrativa",
        files.get(i).get("title"), Map.of(
            "frame", Frame.of(narratives.address(files.get(i)), area, crumbs)
                .withFacets(Facets.ofYears(view.document().years()))
                .withDescription(files.get(i).get("title") + ". " + view.title() + "."),
            "rilievi", view.flaws().ofChapter(narratives.address(files.get(i))),
            "tabelle", view.dataTablesOf(narratives.address(files.get(i))),
            "fonteTesto", SourceText.of(source(files.get(i)), words),
            "vicini", Map.of("prev", i > 0 ? link(files.get(i - 1)) : none,
                "next", i < files.size() - 1 ? link(files.get(i + 1)) : none))));
  }

  private GeneratedPage text(MarkdownFile file) {
    String address = narratives.address(file);
    return new GeneratedPage(address, "pagina", file.get("title"), Map.of("frame", Frame.of(address, "", List.of())));
  }

  /** The declaration of accessibility: below its text stand the results of the checks. */
  private GeneratedPage declaration(MarkdownFile file) {
    String address = narratives.address(file);
    return new GeneratedPage(address, "accessibilita", file.get("title"),
        Map.of("frame", Frame.of(address, "", List.of()), "prove", evidence));
  }

  private LinkView link(MarkdownFile file) {
    return new LinkView(file.get("title"), narratives.address(file));
  }

  /** Where its text comes from. */
  public static SourceLines source(MarkdownFile file) {
    return SourceLines.parse(file.get("fonte")).orElse(SourceLines.NONE);
  }

  private static int firstLine(MarkdownFile file) {
    return source(file).spans().stream().mapToInt(SourceLines.Span::first).findFirst().orElse(Integer.MAX_VALUE);
  }
}
