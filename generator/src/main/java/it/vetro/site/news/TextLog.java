package it.vetro.site.news;

import it.vetro.law.Law;
import it.vetro.model.TransparencySection;
import it.vetro.project.ChamberProject;
import it.vetro.read.MarkdownFile;
import it.vetro.site.news.ChangeLog.Places;
import it.vetro.site.news.NewsItem.Kind;
import it.vetro.site.view.LinkView;
import java.util.List;
import java.util.function.Consumer;

/** What the pages of text say of their own last update. Those that satisfy obligations are publications already. */
final class TextLog {

  private static final String INDEX = "/index.html";

  private final ChamberProject chamber;
  private final Law law;
  private final Consumer<NewsItem> items;
  private final Consumer<News.Undated> undated;

  TextLog(ChamberProject chamber, Law law, Consumer<NewsItem> items, Consumer<News.Undated> undated) {
    this.chamber = chamber;
    this.law = law;
    this.items = items;
    this.undated = undated;
  }

  void gather() {
    int count = 0;
    for (MarkdownFile text : chamber.narratives()) {
      String address = address(text);
      if (text.get("aggiornato").isEmpty()) {
        count++;
      } else if (text.get("obblighi").isEmpty()) {
        add(text, address);
      }
    }
    if (count > 0) {
      undated.accept(new News.Undated("testo", count, List.of()));
    }
  }

  private void add(MarkdownFile text, String address) {
    Places places = Places.of(address.startsWith(TransparencySection.FOLDER)
        ? law.section(address.replace(TransparencySection.FOLDER, "").replaceFirst(INDEX + "$", "")).stream().toList() : List.of());
    items.accept(new NewsItem(address, text.get("aggiornato"), Kind.UPDATED, "testo",
        new LinkView(text.get("title"), address), places.first(), NewsItem.NOTHING, places.areas()));
  }

  private String address(MarkdownFile text) {
    String name = text.file();
    return name.substring(name.indexOf("/" + chamber.id() + "/") + chamber.id().length() + 2).replaceAll("\\.md$", ".html");
  }
}
