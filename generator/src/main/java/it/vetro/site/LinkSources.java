package it.vetro.site;

import it.vetro.finding.Position;
import it.vetro.model.ControlAct;
import it.vetro.model.Publication;
import it.vetro.read.MarkdownFile;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the links of a site's pages were written: in the text of the page, or in the list of publications. */
final class LinkSources {

  private final Map<String, MarkdownFile> texts = new HashMap<>();
  private final Map<String, Position> declared = new HashMap<>();

  /**
   * @param texts the Markdown files by the address of their page
   * @param publications what the chamber declares to be online
   * @param acts those of who controls it
   */
  LinkSources(Map<String, MarkdownFile> texts, List<Publication> publications, List<ControlAct> acts) {
    this.texts.putAll(texts);
    publications.forEach(p -> declared.putIfAbsent(p.link(), p.at()));
    acts.forEach(act -> declared.putIfAbsent(act.link(), act.at()));
  }

  /**
   * The place.
   *
   * @param target where the link leads, under a made-up host; empty when it is not an address
   * @return empty when no input file has it: then it comes from a template
   */
  Optional<Position> of(LinkCheck.Link link, Optional<URI> target) {
    return Optional.ofNullable(texts.get(link.page())).flatMap(text -> inText(text, link.written()))
        .or(() -> target.flatMap(this::inDeclared));
  }

  private static Optional<Position> inText(MarkdownFile text, String link) {
    List<String> lines = text.body().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int column = lines.get(i).indexOf("(" + link);
      column = column >= 0 ? column + 1 : lines.get(i).indexOf(link);
      if (!link.isEmpty() && column >= 0) {
        return Optional.of(new Position(text.file(), text.bodyLine() + i, column + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Position> inDeclared(URI target) {
    if (target.getPath() == null || target.getPath().isEmpty()) {
      return Optional.empty();
    }
    String path = target.getPath().substring(1);
    String anchor = target.getFragment() == null ? "" : "#" + target.getFragment();
    return Optional.ofNullable(declared.getOrDefault(path + anchor, declared.get(path)));
  }
}
