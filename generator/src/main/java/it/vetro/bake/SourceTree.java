package it.vetro.bake;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.finding.VetroException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a content folder, in the order in which JBake crawls them. Names that would make a dead link and files
 * that JBake would drop without a word are findings; hidden files and folders with a {@code .jbakeignore} are left out.
 */
final class SourceTree {

  private static final String IGNORE = ".jbakeignore";
  private static final Pattern ATTACHMENT = Pattern.compile("[A-Za-z0-9._-]+");
  /** What stock JBake would take for a page of another kind, and then drop or publish unchecked. */
  private static final Set<String> OTHER_MARKUP =
      Set.of("html", "htm", "markdown", "ad", "adoc", "asciidoc", "yml", "yaml");

  private final Path root;
  private final Findings findings;
  private final List<SourceFile> pages = new ArrayList<>();
  private final List<SourceFile> attachments = new ArrayList<>();

  private SourceTree(Path root, Findings findings) {
    this.root = root;
    this.findings = findings;
  }

  /** Lists a content folder. */
  static SourceTree of(Path root, Path content, Findings findings) {
    SourceTree tree = new SourceTree(root, findings);
    tree.list(content, "");
    return tree;
  }

  List<SourceFile> pages() {
    return List.copyOf(pages);
  }

  /** Files that are copied as they are. */
  List<SourceFile> attachments() {
    return List.copyOf(attachments);
  }

  private void list(Path folder, String uri) {
    List<Path> entries = children(folder);
    if (entries.stream().anyMatch(e -> name(e).equalsIgnoreCase(IGNORE))) {
      return;
    }
    for (Path entry : entries) {
      String name = name(entry);
      if (name.startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        checkName(entry, name, Slug.isSlug(name), Slug.of(name));
        list(entry, uri + name + "/");
      } else {
        file(entry, name, uri);
      }
    }
  }

  private void file(Path file, String name, String folder) {
    int dot = name.lastIndexOf('.');
    String base = dot < 0 ? name : name.substring(0, dot);
    String extension = dot < 0 ? "" : name.substring(dot + 1);
    String kind = extension.toLowerCase(Locale.ROOT);
    if (kind.equals("md")) {
      checkName(file, name, Slug.isSlug(base) && extension.equals("md"), Slug.of(base) + ".md");
      pages.add(new SourceFile(file, Project.relative(root, file), folder + base + ".html"));
    } else if (OTHER_MARKUP.contains(kind)) {
      findings.add(Finding.error("pagina.formato", Position.of(Project.relative(root, file)),
          "Nella cartella dei contenuti un file ." + extension + " non diventa una pagina.",
          "Scrivilo in Markdown con estensione .md, o spostalo fra le risorse."));
      // it still claims its address, so that a page of the same address is told
      attachments.add(new SourceFile(file, Project.relative(root, file), folder + name));
    } else {
      String slug = extension.isEmpty() ? Slug.of(base) : Slug.of(base) + "." + Slug.of(extension);
      checkName(file, name, ATTACHMENT.matcher(name).matches(), slug);
      attachments.add(new SourceFile(file, Project.relative(root, file), folder + name));
    }
  }

  private void checkName(Path path, String name, boolean fine, String slug) {
    if (!fine) {
      findings.add(Finding.error("pagina.nome", Position.of(Project.relative(root, path)),
          "Il nome «" + name + "» non può stare in un indirizzo web.",
          "Rinominalo in «" + slug + "»: solo lettere minuscole senza accento, cifre e trattini."));
    }
  }

  /** The entries of a folder, by name. */
  static List<Path> children(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(SourceTree::name)).toList();
    } catch (IOException e) {
      throw VetroException.unreadable("La cartella " + folder + " non si può leggere.", e);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
