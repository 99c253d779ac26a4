package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.model.Objective;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.PlanDocument;
import it.vetro.model.Sheet;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sheets of objectives: who measures is not who validates, nothing is left out that the others have, codes agree. */
final class SheetChecks {

  /** {@code 016-005-001}: mission, programme, number. */
  private static final Pattern PIRA = Pattern.compile("(\\d{2,3})-(\\d{2,3})(?:-\\d+)?");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final List<Finding> findings = new ArrayList<>();

  private SheetChecks() {}

  static List<Finding> check(PlanDocument document) {
    SheetChecks run = new SheetChecks();
    List<Objective> current = document.objectives().stream().filter(o -> o.state().isCurrent()).toList();
    current.forEach(run::controllers);
    current.forEach(run::codes);
    List<Objective> operational = current.stream()
        .filter(o -> o.level() == ObjectiveLevel.OPERATIONAL && !PlanChecks.underMission(document, o)).toList();
    run.gaps(operational, o -> o.description().isEmpty(), "piano.descrizione-mancante", "la descrizione");
    run.gaps(operational, o -> o.sheet().units().isEmpty(), "piano.unita-mancante", "l'ufficio che ci lavora");
    return run.findings;
  }

  private void controllers(Objective objective) {
    Set<Set<String>> assessors =
        objective.sheet().assessors().stream().map(SheetChecks::person).collect(Collectors.toSet());
    objective.sheet().validators().stream().filter(v -> assessors.contains(person(v))).forEach(same ->
        findings.add(Finding.warning("piano.rilevatore-e-validatore", objective.at(),
            "Nella scheda di «" + objective.title() + "» " + same + " misura il risultato e lo convalida.",
            "Controlla la trascrizione; se il documento stampa così, resta segnalato.")));
  }

  /** A person however the name is ordered: {@code Grazi Elena}, {@code Elena GRAZI}. */
  private static Set<String> person(String name) {
    return new TreeSet<>(Arrays.asList(name.strip().toLowerCase(Locale.ROOT).split("[\\s.]+")));
  }

  /** What most of the objectives state, and a few do not. */
  private void gaps(List<Objective> siblings, Predicate<Objective> empty, String code, String what) {
    List<Objective> without = siblings.stream().filter(empty).toList();
    if (without.size() * 2 >= siblings.size()) {
      return;
    }
    without.forEach(o -> findings.add(Finding.notice(code, o.at(),
        "Per l'obiettivo «" + o.title() + "» manca " + what + ", che gli altri hanno.",
        "Controlla la trascrizione; se nel documento non c'è, non serve altro.")));
  }

  private void codes(Objective objective) {
    Sheet sheet = objective.sheet();
    Matcher pira = PIRA.matcher(sheet.pira());
    if (!pira.find()) {
      return;
    }
    agree(objective, pira.group(1), "la missione", sheet.mission());
    agree(objective, pira.group(2), "il programma", sheet.programme());
  }

  private void agree(Objective objective, String part, String what, String printed) {
    Matcher number = NUMBER.matcher(printed);
    if (number.find() && !new BigInteger(number.group()).equals(new BigInteger(part))) {
      findings.add(Finding.error("piano.pira-missione", objective.at(),
          "Il codice PIRA «" + objective.sheet().pira() + "» di «" + objective.title() + "» dice " + what + " " + part
              + ", ma la scheda stampa «" + printed + "».",
          "Controlla la trascrizione; se il documento stampa così, resta segnalato."));
    }
  }
}
