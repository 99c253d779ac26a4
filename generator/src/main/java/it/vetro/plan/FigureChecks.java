package it.vetro.plan;

import it.vetro.finding.Finding;
import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.Operator;
import it.vetro.model.PlanDocument;
import it.vetro.model.Polarity;
import it.vetro.model.Reference;
import it.vetro.model.Role;
import it.vetro.model.Target;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What only the figures of one indicator together can tell: a change over which baseline, an operator against polarity. */
final class FigureChecks {

  private FigureChecks() {}

  static List<Finding> check(PlanDocument document) {
    List<Finding> findings = new ArrayList<>();
    for (Indicator indicator : document.indicators()) {
      for (Figure figure : indicator.figures()) {
        figure.target().ifPresent(t -> {
          ambiguousChange(findings, indicator, figure, t);
          contraryPolarity(findings, indicator, figure, t);
        });
        outsideYears(findings, document, indicator, figure);
      }
    }
    return findings;
  }

  private static void ambiguousChange(List<Finding> findings, Indicator indicator, Figure figure, Target target) {
    boolean signed = target.operator() == Operator.NONE && target.reference().kind() == Reference.Kind.ABSOLUTE
        && target.value() instanceof Value.Quantity q && q.unit() == Unit.PERCENT
        && (q.amount().signum() < 0 || target.printed().contains("+"));
    boolean baseDiffers = indicator.figures(Role.BASE, figure.part()).stream()
        .anyMatch(b -> b.value() instanceof Value.Quantity q && q.unit() != Unit.PERCENT);
    if (signed && baseDiffers) {
      Problem problem = Problem.AMBIGUOUS_CHANGE;
      findings.add(new Finding(problem.severity(), problem.code(), figure.at(),
          "L'obiettivo «" + target.printed() + "» " + problem.what() + ".", problem.remedy(), ""));
    }
  }

  private static void contraryPolarity(List<Finding> findings, Indicator indicator, Figure figure, Target target) {
    boolean rowOfSeveral = figure.part() > 0; // the polarity is the row's, its sub-targets may differ
    if (target.isDeadline() || rowOfSeveral) {
      return;
    }
    boolean up = target.operator() == Operator.AT_LEAST || target.operator() == Operator.MORE_THAN;
    boolean down = target.operator() == Operator.AT_MOST || target.operator() == Operator.LESS_THAN;
    if ((up && indicator.polarity() == Polarity.LOWER) || (down && indicator.polarity() == Polarity.HIGHER)) {
      findings.add(Finding.warning("piano.polarita-contraria", figure.at(),
          "L'obiettivo «" + target.printed() + "» va in senso contrario alla polarità «" + indicator.polarity().key()
              + "» dell'indicatore «" + indicator.id() + "».",
          "Controlla la colonna «polarita»; se il documento dice proprio così, l'esito segue il segno stampato."));
    }
  }

  /** A plan may set a target for the year of its baseline, and quote results of any earlier year. */
  private static void outsideYears(
      List<Finding> findings, PlanDocument document, Indicator indicator, Figure figure) {
    if (figure.period().isEmpty()) {
      return;
    }
    int year = figure.period().get().year();
    boolean target = figure.role() == Role.TARGET;
    int last = Collections.max(document.years());
    int first = document.baseYear().orElse(Collections.min(document.years()));
    String message = "Il valore di «" + indicator.id() + "» è del " + figure.period().get()
        + ", che non è tra gli anni del documento " + document.years() + ".";
    if (target ? year < first : year > last) {
      findings.add(Finding.error("piano.anno-estraneo", figure.at(), message,
          "Correggi la colonna «anno», oppure gli anni del documento."));
    } else if (target && year > last) {
      findings.add(Finding.notice("piano.anno-estraneo", figure.at(), message,
          "Controlla la colonna «anno»; se il documento guarda così lontano non serve altro."));
    }
  }
}
