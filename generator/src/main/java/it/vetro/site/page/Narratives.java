package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.finding.Finding;
import it.vetro.read.MarkdownFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Markdown pages that a chamber's site shows.
 *
 * @param root the project's folder
 * @param content the chamber's content folder
 * @param files its Markdown files
 */
public record Narratives(Path root, Path content, List<MarkdownFile> files) {

  private static final Pattern ADDRESS = Pattern.compile("([a-z0-9-]+/)*[a-z0-9-]+\\.html");

  /** Those whose name can stand in an address; the others are told by the bake. */
  public Narratives {
    files = files.stream().filter(m -> ADDRESS.matcher(address(root, content, m)).matches()).toList();
  }

  /** The pages of a type. */
  Stream<MarkdownFile> ofType(String type) {
    return files.stream().filter(m -> m.get("type").equals(type));
  }

  /**
   * The pages that nothing in the data makes room for: a section that is not in the tree, a chapter of a plan that
   * does not exist.
   *
   * @param pages all that the data make
   */
  public List<Finding> withoutPlace(List<GeneratedPage> pages) {
    Set<String> places = pages.stream().map(GeneratedPage::uri).collect(Collectors.toSet());
    return files.stream().filter(m -> !places.contains(address(m)))
        .map(m -> Finding.error("pagina.senza-posto", m.at("type"),
            "Nessuna parte del sito prevede una pagina «" + m.get("type") + "» in questa cartella: " + address(m) + ".",
            "Sposta il file: il suo percorso deve essere quello di una sezione di sezioni.yaml, o di un piano o di una"
                + " relazione che c'è in data/."))
        .toList();
  }

  /** Address of the page from the chamber's root. */
  String address(MarkdownFile file) {
    return address(root, content, file);
  }

  private static String address(Path root, Path content, MarkdownFile file) {
    return content.relativize(root.resolve(file.file())).toString().replace('\\', '/').replaceAll("\\.md$", ".html");
  }
}
