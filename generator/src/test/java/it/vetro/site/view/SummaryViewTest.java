package it.vetro.site.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.model.ObjectiveLevel;
import it.vetro.model.PlanDocument;
import it.vetro.model.Polarity;
import it.vetro.plan.Plans;
import it.vetro.plan.Series;
import it.vetro.project.Offices;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SummaryViewTest {

  private final Map<String, Map<String, Tally>> blocks = blocks(Plans.named("d").years(2023).report()
      .label("D", "digitalizzazione").label("S", "semplificazione")
      .objective("amb", "", ObjectiveLevel.AREA, "").objective("op", "amb", ObjectiveLevel.OPERATIONAL, "")
      .indicator(Plans.row("a", "op", Polarity.HIGHER).labels("S", "D").offices("u1", "u2")
          .target(2023, "1").result(2023, "2"))
      .indicator(Plans.row("b", "op", Polarity.HIGHER).labels("D").target(2023, "3").result(2023, "2"))
      .indicator(Plans.row("c", "amb", Polarity.HIGHER).target(2023, "3").result(2023, "-"))
      .indicator(Plans.row("e", "amb", Polarity.TEXT).target(2023, "Avvio").result(2023, "Avviato"))
      .indicator(Plans.row("f", "amb", Polarity.HIGHER).sameAs("a").target(2023, "1").result(2023, "2"))
      .build());

  @Test
  void everyGroupCountsEachState() {
    assertEquals("5: 2 1 1 1", counts("Per tabella", "T"));
    assertEquals("2: 1 1 0 0", counts("T: per obiettivo", "OP"));
    assertEquals("5: 2 1 1 1", counts("Per obiettivo al vertice dell'albero", "AMB"), "its own and those below it");
    assertEquals("1: 1 0 0 0", counts("Per ufficio che ne risponde", "u2"));
    assertEquals("5: 2 1 1 1", counts("Per tipo di indicatore", "risultato"));
  }

  @Test
  void theMarksAreExplainedInTheWordsOfTheDocument() {
    assertEquals("2: 1 1 0 0", counts("Per sigla (D digitalizzazione, S semplificazione)", "D"));
  }

  @Test
  void rowsThatAreTheSameIndicatorCountOnceInTheWhole() {
    assertEquals("4: 1 1 1 1", counts("Per tabella", "Tutte le tabelle, senza contare due volte le righe uguali"));
  }

  private String counts(String block, String row) {
    Tally t = blocks.get(block).get(row);
    return t.total() + ": " + t.reached() + " " + t.notReached() + " " + t.notMeasured() + " " + t.toBeJudged();
  }

  private static Map<String, Map<String, Tally>> blocks(PlanDocument document) {
    DocumentView view = new DocumentView(document, new Offices(List.of()), new Series(List.of(document)),
        Words.in(Path.of("../templates")));
    return SummaryView.of(view).stream().collect(Collectors.toMap(SummaryView.Block::title,
        b -> b.rows().stream().collect(Collectors.toMap(Tally::name, t -> t))));
  }
}
