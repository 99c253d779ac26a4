package it.vetro.cli;

import it.vetro.finding.Findings;
import it.vetro.finding.VetroException;
import it.vetro.project.Project;
import it.vetro.project.ProjectReader;
import java.nio.file.Path;
import java.util.List;

/** The chambers that a command is about. */
final class Selection {

  private Selection() {}

  /**
   * Reads the law and the chambers named, or all.
   *
   * @throws VetroException when a chamber does not exist, or there is none
   */
  static Project read(Path root, List<String> named, Findings findings) {
    ProjectReader reader = new ProjectReader(root, findings);
    List<String> known = reader.chamberIds();
    if (known.isEmpty()) {
      throw VetroException.usage(Messages.noChamber());
    }
    for (String id : named) {
      if (!known.contains(id)) {
        throw VetroException.usage(Messages.unknownChamber(id, known));
      }
    }
    return reader.read(named.isEmpty() ? known : named.stream().distinct().sorted().toList());
  }
}
