package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.finding.Position;
import it.vetro.model.PlanDocument;
import java.util.ArrayList;
import java.util.List;

/** Printed text: characters lost in the extraction, brackets that do not close. */
final class TextChecks {

  private static final char LOST = '\uFFFD';

  private final List<Finding> findings = new ArrayList<>();

  private TextChecks() {}

  static List<Finding> check(PlanDocument document) {
    TextChecks run = new TextChecks();
    document.objectives().forEach(o -> {
      run.text(o.at(), o.title());
      run.text(o.at(), o.description());
    });
    document.indicators().forEach(i -> {
      run.text(i.at(), i.name());
      run.text(i.at(), i.description().text());
      run.text(i.at(), i.description().measure());
      i.parts().forEach(p -> run.text(p.at(), p.text()));
      i.figures().forEach(f -> run.text(f.at(), f.printed()));
    });
    document.notes().forEach(n -> run.text(n.at(), n.text()));
    document.measures().forEach(m -> {
      run.text(m.at(), m.text());
      run.text(m.at(), m.description());
    });
    document.resources().forEach(r -> run.text(r.at(), r.label()));
    document.assignments().forEach(a -> run.text(a.at(), a.label()));
    document.amendments().forEach(a -> run.text(a.at(), a.previous()));
    return run.findings;
  }

  private void text(Position at, String text) {
    if (text.indexOf(LOST) >= 0) {
      findings.add(Finding.warning("piano.carattere-perso", at,
          "Il testo «" + shortened(text) + "» contiene un carattere che la fonte ha perso (U+FFFD).",
          "Guarda il documento originale e scrivi il carattere giusto."));
    }
    long open = text.chars().filter(c -> c == '(').count();
    long close = text.chars().filter(c -> c == ')').count();
    if (open > close) {
      findings.add(Finding.notice("piano.parentesi-aperta", at,
          "Nel testo «" + shortened(text) + "» una parentesi si apre e non si chiude.",
          "Se il documento stampa così non serve altro."));
    }
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= 80
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 77)) + "…";
  }
}
