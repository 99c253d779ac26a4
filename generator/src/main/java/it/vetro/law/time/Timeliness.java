package it.vetro.law.time;

/** Whether what is on line for an obligation is as recent as it must be. */
public enum Timeliness {
  /** Its last update counts for the last due date, or none was due yet; or it was published within its own term. */
  ON_TIME("aggiornato", "Aggiornato"),
  /** Its last update is too old for the last due date, or it was published after its own term. */
  LATE("in-ritardo", "In ritardo"),
  /** No date of publication or update is known: it cannot be judged, and the reader cannot either. */
  UNDATED("senza-data", "Senza data di aggiornamento"),
  /** All that is on line should be in the archive by now. */
  EXPIRED("da-archiviare", "Scaduto, non ancora in archivio"),
  /** No term to compare with: <i>tempestivo</i>, and the chamber states no days, or not the day from which they run. */
  WITHOUT_TERM("senza-confronto", "Nessun termine con cui confrontarlo"),
  /** Nothing is on line. */
  NOTHING_ONLINE("", "");

  private final String key;
  private final String label;

  Timeliness(String key, String label) {
    this.key = key;
    this.label = label;
  }

  public String key() {
    return key;
  }

  /** The Italian words shown to people. */
  public String label() {
    return label;
  }
}
