package it.vetro.anac;

import it.vetro.finding.Position;
import it.vetro.model.Chamber;

/** Where findings about a chamber as a whole point to. */
final class ChamberFiles {

  private ChamberFiles() {}

  /** Its {@code ente.yaml}. */
  static Position identity(Chamber chamber) {
    return Position.of("data/" + chamber.id() + "/ente.yaml");
  }
}
