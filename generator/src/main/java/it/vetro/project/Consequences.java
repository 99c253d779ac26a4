package it.vetro.project;

import it.vetro.finding.Finding;
import it.vetro.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What only follows from a register that could not be read whole: told as well, «the office is not in the register»
 * a hundred times would bury the one mistake to mend.
 */
final class Consequences {

  /** The codes of mistakes in a file itself: they leave out rows, or the whole file. */
  private static final Pattern READING = Pattern.compile("(csv|yaml|file|testo)\\..*");

  private static final Set<String> SECTIONS = Set.of("obbligo.sezione-sconosciuta", "mappa.sezione-sconosciuta");
  private static final Set<String> MAP_KEYS = Set.of("mappa.chiave-sconosciuta");
  private static final Set<String> OBLIGATIONS = Set.of("obbligo.sconosciuto");
  private static final Set<String> EDITIONS = Set.of("oiv.edizione-ignota");
  private static final Set<String> OFFICES = Set.of("ufficio.sconosciuto", "piano.ufficio-ignoto");
  private static final Set<String> ELEMENTS =
      Set.of("piano.riferimento-ignoto", "piano.valore-orfano", "tabella.riferimento-ignoto", "documento.segnalazione-ignota");

  private Consequences() {}

  /** The findings without those that would not be there if the others were mended. */
  static List<Finding> leftOut(List<Finding> findings) {
    List<String> broken = findings.stream()
        .filter(f -> f.severity() == Severity.ERROR && READING.matcher(f.code()).matches())
        .map(f -> f.at().file()).distinct().toList();
    return findings.stream().filter(f -> broken.stream().noneMatch(causes(f)::test)).toList();
  }

  /** Whether a broken file is the reason of a finding. */
  private static Predicate<String> causes(Finding finding) {
    String file = finding.at().file();
    if (SECTIONS.contains(finding.code())) {
      return "data/normativa/sezioni.yaml"::equals;
    }
    if (MAP_KEYS.contains(finding.code())) {
      return "data/normativa/at_map.csv"::equals;
    }
    if (OBLIGATIONS.contains(finding.code())) {
      return "data/normativa/obblighi.csv"::equals;
    }
    if (EDITIONS.contains(finding.code())) {
      String edition = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.csv$", ".yaml");
      return ("data/normativa/griglie/" + edition)::equals;
    }
    if (OFFICES.contains(finding.code())) {
      return broken -> broken.endsWith("/uffici.yaml") && file.startsWith(folder(broken));
    }
    if (ELEMENTS.contains(finding.code())) {
      return broken -> document(broken).equals(document(file));
    }
    return broken -> false;
  }

  /** The folder of a plan or report: its tables stand in a folder of their own below it. */
  private static String document(String file) {
    return folder(file).replaceFirst("/tabelle/$", "/");
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }
}
