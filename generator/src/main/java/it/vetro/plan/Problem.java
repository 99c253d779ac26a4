package it.vetro.plan;

import it.vetro.finding.Severity;

/** What can be wrong with a printed value, with the words for the person who mends it. */
public enum Problem {
  AMBIGUOUS_YEAR(
      Severity.ERROR,
      "piano.target-ambiguo",
      "può essere un numero o il valore raggiunto in quell'anno",
      "Scrivi «numero» oppure «anno» nella colonna «lettura»."),
  AMBIGUOUS_CHANGE(
      Severity.WARNING,
      "piano.variazione-ambigua",
      "è una percentuale con segno, ma il valore di partenza non è in percentuale",
      "Scrivi «relativo» (rispetto al valore di partenza) oppure «variazione» nella colonna «lettura»."),
  HINT_NOT_MET(
      Severity.ERROR,
      "piano.valore-illeggibile",
      "non si può leggere come dice la colonna «lettura»",
      "Correggi «lettura», oppure scrivi il valore in forma canonica nella colonna «valore»."),
  UNREADABLE_CANONICAL(
      Severity.ERROR,
      "piano.valore-illeggibile",
      "ha nella colonna «valore» una forma che Vetro non conosce",
      "Scrivi un decimale semplice con l'unità, per esempio «338541.83 EUR», «12.5 %», «2025-12-31»."),
  MALFORMED_NUMBER(
      Severity.ERROR,
      "piano.numero-malformato",
      "somiglia a un numero ma i punti e le virgole non tornano",
      "Lascia la stampa com'è e scrivi il numero giusto nella colonna «valore»."),
  TWO_NUMBERS(
      Severity.ERROR,
      "piano.due-numeri",
      "contiene due numeri: forse due celle, forse un numero e il richiamo di una nota",
      "Scrivi in «stampato» il solo valore, in «note» la nota e in «grezzo» i caratteri della fonte."),
  GLUED_NOTE(
      Severity.WARNING,
      "piano.nota-incollata",
      "porta attaccato il richiamo di una nota",
      "Togli il richiamo da «stampato», scrivi la nota in «note» e i caratteri della fonte in «grezzo».");

  private final Severity severity;
  private final String code;
  private final String what;
  private final String remedy;

  Problem(Severity severity, String code, String what, String remedy) {
    this.severity = severity;
    this.code = code;
    this.what = what;
    this.remedy = remedy;
  }

  public Severity severity() {
    return severity;
  }

  /** Code of the finding. */
  public String code() {
    return code;
  }

  /** The end of the sentence «Il valore … ». */
  public String what() {
    return what;
  }

  public String remedy() {
    return remedy;
  }
}
