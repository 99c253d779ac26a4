package it.vetro.site.page;

import it.vetro.read.MarkdownFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Markdown pages of a chamber that are published.
 *
 * @param root the project's folder
 * @param content the chamber's content folder
 * @param files its Markdown files
 */
public record Narratives(Path root, Path content, List<MarkdownFile> files) {

  /** The published pages of a type. */
  Stream<MarkdownFile> ofType(String type) {
    return files.stream().filter(m -> m.get("type").equals(type)).filter(m -> m.get("status").equals("published"));
  }

  /** Address of the page from the chamber's root. */
  String address(MarkdownFile file) {
    return content.relativize(root.resolve(file.file())).toString().replace('\\', '/').replaceAll("\\.md$", ".html");
  }
}
