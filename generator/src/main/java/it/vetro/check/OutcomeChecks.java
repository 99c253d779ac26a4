package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.Judgement;
import it.vetro.model.Outcome;
import it.vetro.model.Outcome.State;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Role;
import it.vetro.plan.Outcomes;
import it.vetro.plan.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Results: each one is judged by a rule or by a person, with a reason. */
final class OutcomeChecks {

  private final PlanDocument document;
  private final Outcomes outcomes;
  private final List<Finding> findings = new ArrayList<>();

  private OutcomeChecks(PlanDocument document, Series series) {
    this.document = document;
    this.outcomes = new Outcomes(series);
  }

  static List<Finding> check(PlanDocument document, Series series) {
    OutcomeChecks run = new OutcomeChecks(document, series);
    for (Indicator indicator : document.indicators()) {
      if (indicator.state().isCurrent()) {
        indicator.figures().stream()
            .filter(f -> f.role() == Role.RESULT && f.period().isPresent())
            .forEach(f -> run.checkResult(indicator, f));
      }
    }
    return run.findings;
  }

  private void checkResult(Indicator indicator, Figure result) {
    Period period = result.period().orElseThrow();
    if (!Outcomes.isJudged(indicator, result)) {
      return; // a result of another year, quoted for a target to refer to
    }
    if (result.judgement().isPresent()) {
      checkJudgement(indicator, result, period);
      return;
    }
    Outcome outcome = outcomes.ofPart(document, indicator, result.part(), period);
    if (outcome.state() == State.TO_BE_JUDGED) {
      findings.add(Finding.warning("piano.esito-da-valutare", result.at(),
          "Nessuna regola può dire l'esito di «" + indicator.id() + "». " + outcome.rule(),
          "Scrivi l'esito nella colonna «esito» e il perché nella colonna «motivo»."));
    }
  }

  private void checkJudgement(Indicator indicator, Figure result, Period period) {
    Judgement judgement = result.judgement().orElseThrow();
    if (judgement.reason().isBlank()) {
      findings.add(Finding.error("piano.esito-senza-motivo", result.at(),
          "L'esito di «" + indicator.id() + "» è dato da una persona, ma non dice perché.",
          "Scrivi il perché nella colonna «motivo»."));
    }
    Outcome computed = withoutJudgement(indicator, result, period);
    if (computed.state() != State.TO_BE_JUDGED && computed.state() != judgement.state()) {
      findings.add(Finding.notice("piano.esito-diverso-dal-calcolo", result.at(),
          "L'esito scritto per «" + indicator.id() + "» è «" + judgement.state().key() + "», il calcolo dà «"
              + computed.state().key() + "». " + computed.rule(),
          "Controlla quale dei due è giusto: sul sito vale quello scritto, con il suo motivo."));
    }
  }

  private Outcome withoutJudgement(Indicator indicator, Figure result, Period period) {
    List<Figure> figures = indicator.figures().stream().map(f -> f.equals(result) ? bare(f) : f).toList();
    Indicator bare = new Indicator(indicator.id(), indicator.table(), indicator.objective(), indicator.code(),
        indicator.name(), indicator.description(), indicator.polarity(), indicator.labels(), indicator.offices(),
        indicator.notes(), indicator.weight(), indicator.state(), indicator.replacedBy(), indicator.continues(),
        indicator.sameAs(), indicator.obligations(), indicator.parts(), figures, indicator.source(), indicator.at());
    return outcomes.ofPart(document, bare, result.part(), period);
  }

  private static Figure bare(Figure f) {
    return new Figure(f.part(), f.role(), f.period(), f.raw(), f.value(), f.target(), f.notes(), Optional.empty(),
        f.source(), f.at());
  }
}
