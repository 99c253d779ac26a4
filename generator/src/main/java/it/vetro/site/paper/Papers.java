package it.vetro.site.paper;

import it.vetro.finding.Finding;
import it.vetro.finding.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** PDFs that belong together. */
public interface Papers {

  /** In the order of their documents. */
  Stream<Paper> papers();

  /** What is wrong with addresses that two of them have: an objective called like one of Vetro's own PDFs. */
  static List<Finding> claimedTwice(List<Paper> papers) {
    List<Finding> findings = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (Paper paper : papers) {
      String other = seen.putIfAbsent(paper.file().toLowerCase(Locale.ROOT), paper.title());
      if (other != null) {
        findings.add(Finding.error("pagina.indirizzo-doppio", Position.of(paper.file()),
            "Due PDF hanno lo stesso indirizzo: «" + other + "» e «" + paper.title() + "».",
            "Cambia l'identificativo di uno dei due."));
      }
    }
    return findings;
  }
}
