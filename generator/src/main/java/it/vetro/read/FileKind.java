package it.vetro.read;

/** The kinds of file of a project, and how a finding names their parts. */
enum FileKind {
  CSV("csv", "la colonna", 'a', "cella-vuota", "colonna-sconosciuta"),
  YAML("yaml", "il campo", 'o', "campo-mancante", "campo-sconosciuto"),
  MARKDOWN("markdown", "la voce", 'a', "voce-mancante", "voce-sconosciuta");

  private final String prefix;
  private final String noun;
  private final char gender;
  private final String missing;
  private final String unknown;

  FileKind(String prefix, String noun, char gender, String missing, String unknown) {
    this.prefix = prefix;
    this.noun = noun;
    this.gender = gender;
    this.missing = missing;
    this.unknown = unknown;
  }

  /** A finding's code: {@code csv.valore-non-ammesso}. */
  String code(String name) {
    return prefix + "." + name;
  }

  String missingCode() {
    return code(missing);
  }

  String unknownCode() {
    return code(unknown);
  }

  /** {@code La colonna «polarita»}: the beginning of a sentence. */
  String subject(String name) {
    return Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + " «" + name + "»";
  }

  /** {@code la colonna «polarita»}, inside a sentence. */
  String object(String name) {
    return noun + " «" + name + "»";
  }

  /** The ending of an adjective or participle that agrees with the part's name. */
  char ending() {
    return gender;
  }
}
