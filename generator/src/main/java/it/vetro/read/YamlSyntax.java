package it.vetro.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import it.vetro.finding.Position;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Tells a mistake of YAML syntax in words for the person who edits the file. */
final class YamlSyntax {

  private YamlSyntax() {}

  /** @param last the last place that was read, for mistakes that do not tell their own */
  static void report(JsonProcessingException e, Position last, FileFindings findings) {
    if (e instanceof StreamConstraintsException) {
      findings.error("yaml.troppo-annidato", last,
          "Il file ha più di " + Limits.YAML_DEPTH + " livelli, uno dentro l'altro.", "Controlla i rientri e le parentesi.");
      return;
    }
    String problem = e.getCause() instanceof MarkedYAMLException marked && marked.getProblem() != null
        ? marked.getProblem() : e.getOriginalMessage();
    String[] told = tell(problem);
    findings.error("yaml.sintassi", place(e, last, findings), told[0], told[1]);
  }

  private static Position place(JsonProcessingException e, Position last, FileFindings findings) {
    if (e.getCause() instanceof MarkedYAMLException marked) {
      boolean unclosed = marked.getContextMark() != null && "found unexpected end of stream".equals(marked.getProblem());
      Mark mark = unclosed ? marked.getContextMark() : marked.getProblemMark();
      if (mark != null) {
        return findings.at(mark.getLine() + 1, mark.getColumn() + 1);
      }
    }
    return e.getLocation() == null ? last
        : findings.at(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  /** What is wrong and what to do, for what snakeyaml says. */
  private static String[] tell(String problem) {
    if (problem.contains("\\t(TAB)")) {
      return told("Il rientro è fatto con una tabulazione, e YAML vuole spazi.", "Sostituisci la tabulazione con spazi.");
    }
    if (problem.startsWith("found character")) {
      return told("Un testo non può cominciare con questo carattere.", "Metti il testo tra virgolette.");
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return told("Qui i due punti non sono ammessi: o il rientro è sbagliato, o il testo contiene i due punti.",
          "Controlla il rientro; se i due punti fanno parte del testo, metti il testo tra virgolette.");
    }
    if (problem.startsWith("found unexpected end of stream")) {
      return told("Le virgolette aperte qui non sono chiuse.", "Aggiungi le virgolette di chiusura.");
    }
    if (problem.startsWith("expected <block end>")) {
      return told("Questa riga non è allineata con le precedenti, o segue un testo già chiuso.",
          "Allinea la riga con le altre dello stesso livello e controlla le virgolette.");
    }
    if (problem.startsWith("expected ',' or")) {
      return told("Manca una virgola, o la parentesi che chiude l'elenco.", "Aggiungi la virgola o la parentesi ] oppure }.");
    }
    if (problem.startsWith("expected the node content")) {
      return told("Qui manca un valore, o una parentesi aperta prima non è chiusa.", "Scrivi il valore, o chiudi la parentesi con ] oppure }.");
    }
    if (problem.startsWith("could not find expected ':'")) {
      return told("Manca il segno : dopo il nome di un campo.", "Scrivi nome: valore, con uno spazio dopo i due punti.");
    }
    return told("Il file non è scritto secondo le regole di YAML.", "Controlla rientri, virgolette e due punti. Il lettore dice: " + problem);
  }

  private static String[] told(String message, String remedy) {
    return new String[] {message, remedy};
  }
}
