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

  private final Findings findings;
  private final List<SourceFile> pages = new ArrayList<>();
  private final List<SourceFile> attachments = new ArrayList<>();

  private SourceTree(Findings findings) {
    this.findings = findings;
  }

  /** Lists a content folder. */
  static SourceTree of(Path root, Path content, Findings findings) {
    SourceTree tree = new SourceTree(findings);
    tree.list(content, Project.relative(root, content) + "/", "");
    return tree;
  }

  List<SourceFile> pages() {
    return List.copyOf(pages);
  }

  /** Files that are copied as they are. */
  List<SourceFile> attachments() {
    return List.copyOf(attachments);
  }

  private void list(Path folder, String place, String uri) {
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
        if (!Slug.isSlug(name)) {
          tellName(place, name, Slug.of(name));
        }
        list(entry, place + name + "/", uri + name + "/");
      } else {
        file(entry, place, name, uri);
      }
    }
  }

  private void file(Path file, String place, String name, String folder) {
    int dot = name.lastIndexOf('.');
    String base = dot < 0 ? name : name.substring(0, dot);
    String extension = dot < 0 ? "" : name.substring(dot + 1);
    String kind = extension.toLowerCase(Locale.ROOT);
    if (kind.equals("md")) {
      if (!Slug.isSlug(base) || !extension.equals("md")) {
        tellName(place, name, Slug.of(base) + ".md");
      }
      pages.add(new SourceFile(file, place + name, folder + base + ".html"));
      return;
    }
    // what cannot become a page still claims its address, so that a page of the same address is told
    attachments.add(new SourceFile(file, place + name, folder + name));
    if (OTHER_MARKUP.contains(kind)) {
      findings.add(Finding.error("pagina.formato", Position.of(place + name),
          "Nella cartella dei contenuti un file ." + extension + " non diventa una pagina.",
          "Scrivilo in Markdown con estensione .md, o spostalo fra le risorse."));
    } else if (!ATTACHMENT.matcher(name).matches()) {
      tellName(place, name, extension.isEmpty() ? Slug.of(base) : Slug.of(base) + "." + Slug.of(extension));
    }
  }

  private void tellName(String place, String name, String slug) {
    findings.add(Finding.error("pagina.nome", Position.of(place + name),
        "Il nome «" + name + "» non può stare in un indirizzo web.",
        "Rinominalo in «" + slug + "»: solo lettere minuscole senza accento, cifre e trattini."));
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
