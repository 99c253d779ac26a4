package it.vetro.model;

/** The levels of an objective tree: of the performance plan, and of the budget (D.M. 27/03/2013). */
public enum ObjectiveLevel {
  AREA("ambito", "Ambito"),
  STRATEGIC("strategico", "Obiettivo strategico"),
  OPERATIONAL("operativo", "Obiettivo operativo"),
  MISSION("missione", "Missione"),
  PROGRAMME("programma", "Programma");

  private final String key;
  private final String label;

  ObjectiveLevel(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The word of the data files. */
  public String key() {
    return key;
  }

  public String label() {
    return label;
  }
}
