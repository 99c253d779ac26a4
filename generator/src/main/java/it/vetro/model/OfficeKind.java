package it.vetro.model;

/** What an entry of {@code uffici.yaml} is. */
public enum OfficeKind {
  AREA("area", "Area"),
  UNIT("unita", "Unità organizzativa"),
  ORGAN("organo", "Organo"),
  COMPANY("societa", "Società o azienda"),
  ROLE("ruolo", "Ruolo");

  private final String key;
  private final String label;

  OfficeKind(String key, String label) {
    this.key = key;
    this.label = label;
  }

  public String key() {
    return key;
  }

  /** The Italian word shown on pages. */
  public String label() {
    return label;
  }

  public static OfficeKind of(String key) {
    return Keyed.find(values(), OfficeKind::key, key);
  }
}
