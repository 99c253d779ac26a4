package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.law.Law;
import it.vetro.model.LawChange;
import it.vetro.model.Obligation;
import it.vetro.model.TransparencySection;
import it.vetro.site.view.Frame;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the legal tree changed over the years: which act did what, and which obligations it touched. No page without data. */
public final class TreePage implements Pages {

  static final String ADDRESS = "registro/index.html";

  private final Law law;
  private final Words words;

  public TreePage(Law law, Words words) {
    this.law = law;
    this.words = words;
  }

  /**
   * A change as the page shows it.
   *
   * @param date ISO day, month or year
   * @param sections the sections of the obligations it touched, each once
   */
  public record Change(String date, String act, String text, List<LinkView> sections, int obligations, boolean confirmed,
      String source) {}

  @Override
  public Stream<GeneratedPage> pages() {
    if (law.changes().isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(new GeneratedPage(ADDRESS, "registro", words.text("registro.title"), Map.of(
        "frame", Frame.of(ADDRESS, "amministrazione-trasparente",
                List.of(new LinkView(words.text("areas.amministrazione-trasparente"), TransparencySection.FOLDER + "index.html")))
            .withLede(words.text("registro.lede")),
        "modifiche", law.changes().stream().map(this::view).toList(),
        "obblighi", law.obligations().size(),
        "daConfermare", law.obligations().stream().filter(o -> !o.confirmed()).count())));
  }

  private Change view(LawChange change) {
    List<LinkView> sections = change.obligations().stream().map(law::obligation).flatMap(Optional::stream)
        .map(Obligation::section).distinct().map(law::section).flatMap(Optional::stream).map(TreePage::link).toList();
    return new Change(change.date(), change.act(), change.text(), sections, change.obligations().size(),
        change.confirmed(), change.source());
  }

  private static LinkView link(TransparencySection section) {
    return new LinkView(section.name(), SectionPages.href(section));
  }
}
