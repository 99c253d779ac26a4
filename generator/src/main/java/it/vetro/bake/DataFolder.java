package it.vetro.bake;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Tells the files of a data folder that nothing reads: JBake passes over all but YAML without a word. */
final class DataFolder {

  private static final Set<String> READ = Set.of("csv", "yaml");

  private DataFolder() {}

  static void check(Path root, Path folder, Findings findings) {
    for (Path entry : SourceTree.children(folder)) {
      String name = entry.getFileName().toString();
      if (name.startsWith(".") || name.equals("README.md")) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        check(root, entry, findings);
      } else if (!READ.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
        findings.add(Finding.warning("dati.file-ignorato", Position.of(Project.relative(root, entry)),
            "Il file non viene letto: i dati stanno in file .csv e .yaml.",
            "Riportane il contenuto in uno dei file previsti, o toglilo dalla cartella dei dati."));
      }
    }
  }
}
