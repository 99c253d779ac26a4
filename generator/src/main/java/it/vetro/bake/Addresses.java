package it.vetro.bake;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who writes to which address of the site. Two that claim the same one are a finding, and so are two that differ in
 * upper and lower case only: on many servers and file systems they are the same file.
 */
final class Addresses {

  private final Path root;
  private final Findings findings;
  private final Map<String, String> claims = new HashMap<>();

  Addresses(Path root, Findings findings) {
    this.root = root;
    this.findings = findings;
  }

  /** Claims an address for a file, named as findings show it. */
  void claim(String uri, String source) {
    String other = claims.putIfAbsent(uri.toLowerCase(Locale.ROOT), source);
    if (other != null) {
      findings.add(Finding.error("pagina.indirizzo-doppio", Position.of(source),
          "L'indirizzo " + uri + " è già occupato da " + other + ".", "Rinomina uno dei due, o toglilo."));
    }
  }

  /** Claims the addresses of pages that come from data; one of a Markdown file's page belongs to both. */
  void claim(List<GeneratedPage> generated, List<SourceFile> markdown) {
    Map<String, String> sources = new HashMap<>();
    markdown.forEach(file -> sources.put(file.uri(), file.name()));
    Map<String, String> seen = new HashMap<>();
    for (GeneratedPage page : generated) {
      if (seen.putIfAbsent(page.uri(), page.title()) != null) {
        findings.add(Finding.error("pagina.indirizzo-doppio", Position.of(page.uri()),
            "Due pagine dei dati hanno lo stesso indirizzo: «" + seen.get(page.uri()) + "» e «" + page.title() + "».",
            "Cambia l'identificativo di una delle due."));
      } else if (!sources.containsKey(page.uri())) {
        claim(page.uri(), page.uri());
      }
    }
  }

  /** Claims the addresses of a folder that is copied into the site; counts its files. */
  int claimAll(Path folder, String uri) {
    int count = 0;
    for (Path entry : SourceTree.children(folder)) {
      String name = entry.getFileName().toString();
      if (name.startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        count += claimAll(entry, uri + name + "/");
      } else {
        claim(uri + name, Project.relative(root, entry));
        count++;
      }
    }
    return count;
  }
}
