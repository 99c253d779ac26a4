package it.vetro.project;

import it.vetro.finding.Finding;
import it.vetro.finding.Position;
import it.vetro.finding.VetroException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folders of plans and reports: their names are ids, stand in addresses and name the PDF. */
final class DocumentFolders {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private DocumentFolders() {}

  /**
   * Tells the folders whose name cannot be an id, and two with the same name.
   *
   * @param root the project's folder
   * @param chamber the chamber's data folder
   */
  static List<Finding> check(Path root, Path chamber) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Path> seen = new HashMap<>();
    for (String kind : List.of("piani", "relazioni")) {
      for (Path folder : foldersIn(chamber.resolve(kind))) {
        String name = folder.getFileName().toString();
        Path first = seen.putIfAbsent(name, folder);
        if (!ID.matcher(name).matches()) {
          findings.add(Finding.error("documento.nome-cartella", at(root, folder),
              "Il nome della cartella «" + name + "» non può stare in un indirizzo web.",
              "Usa solo lettere minuscole senza accento, cifre e trattini, ad esempio piano-2025."));
        } else if (first != null) {
          findings.add(Finding.error("id.ripetuto", at(root, folder),
              "Due documenti hanno lo stesso nome di cartella: l'altro è " + at(root, first) + ".",
              "Dai a ogni piano e a ogni relazione una cartella con un nome diverso."));
        }
      }
    }
    return findings;
  }

  private static List<Path> foldersIn(Path folder) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a leggere " + folder + ": " + e.getMessage(), e);
    }
  }

  private static Position at(Path root, Path folder) {
    return Position.of(root.relativize(folder).toString().replace('\\', '/'));
  }
}
