package it.vetro.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.finding.Finding;
import it.vetro.finding.Severity;
import it.vetro.model.PlanDocument;
import it.vetro.plan.Series;
import it.vetro.plan.Tables;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check says of tables and remarks: grade, figures, place. */
class TableChecksTest {

  @TempDir private Path folder;

  private List<Finding> check(Tables tables) {
    PlanDocument document = tables.read();
    assertEquals(List.of(), tables.found());
    return PlanChecks.check(document, new Series(List.of(document)));
  }

  private Tables.Table revenues() {
    return Tables.in(folder).table("conto-economico", "voce", "preventivo:euro")
        .row("diritto;Diritto Annuale;13.702.807").row("segreteria;Diritti di Segreteria;6.955.028")
        .row("totale;TOTALE PROVENTI;20.656.835");
  }

  @Test
  void aWrongAccountIsAnErrorWithThePrintedAndTheComputedFigure() {
    Finding found = check(revenues().check("colonne", "totale = diritto + segreteria").and()).get(0);
    assertEquals(Severity.ERROR, found.severity());
    assertEquals("tabella.conto", found.code());
    assertEquals("data/prova/piani/p/tabelle/conto-economico.yaml:9:30", found.at().toString());
    assertEquals("Nella tabella «Tabella di prova», colonna «PREVENTIVO», il conto «TOTALE PROVENTI = Diritto Annuale + Diritti di Segreteria» dà"
        + " 20.657.835, il documento stampa 20.656.835: differenza -1.000, che gli arrotondamenti non spiegano.",
        found.message());
  }

  @Test
  void theDataCanSayHowMuchADifferenceWeighsAndExplainIt() {
    Finding found = check(revenues().graded("colonne", "diritto + segreteria = totale",
        "grado: attenzione, nota: \"Il documento non dice perché.\"").and()).get(0);
    assertEquals(Severity.WARNING, found.severity());
    assertEquals(true, found.message().endsWith("differenza -1.000, che gli arrotondamenti non spiegano."
        + " Il documento non dice perché."), found.message());
  }

  @Test
  void aDifferenceThatRoundingExplainsIsANoticeInAnyCase() {
    List<Finding> found = check(Tables.in(folder).table("t", "area", "posti:conteggio", "costo:euro", "spesa:euro")
        .row("eq;Funzionario EQ;8;33.413,69;267.309,55").row("istruttore;Istruttore;16,85;30.794,59;518.888,85")
        .graded("righe", "spesa = posti * costo", "grado: errore").and());
    assertEquals(List.of(Severity.NOTICE, Severity.NOTICE), found.stream().map(Finding::severity).toList());
    assertEquals("Nella tabella «Tabella di prova», riga «Funzionario EQ», il conto «SPESA = POSTI * COSTO» dà 267.309,52,"
        + " il documento stampa 267.309,55: differenza +0,03. Gli arrotondamenti dei valori stampati la spiegano.",
        found.get(0).message());
    assertEquals(true, found.get(1).message().contains("dà 518.888,8415, il documento stampa 518.888,85: differenza +0,0085."));
  }

  @Test
  void aLimitThatIsPassedSaysBothSides() {
    Finding found = check(revenues().check("colonne", "totale <= diritto + segreteria - 2000").and()).get(0);
    assertEquals("Nella tabella «Tabella di prova», colonna «PREVENTIVO», il conto «TOTALE PROVENTI <= Diritto Annuale + Diritti"
        + " di Segreteria - 2000» dà 20.656.835 a sinistra e 20.655.835 a destra: differenza +1.000: la condizione non vale.",
        found.message());
  }

  @Test
  void aDivisionIsShownWithSixDecimals() {
    Finding found = check(Tables.in(folder).table("t", "voce", "parte:conteggio", "tutto:conteggio", "quota:percento")
        .row("staff;Staff;6;106;5,70%").check("righe", "quota = parte / tutto * 100").and()).get(0);
    assertEquals(true, found.message().contains("dà 5,660377, il documento stampa 5,70%: differenza +0,039623"), found.message());
  }

  @Test
  void anAccountThatCannotBeComputedSaysWhatItLacks() {
    List<Finding> found = check(Tables.in(folder).table("t", "voce", "a:conteggio", "b:conteggio")
        .row("uno;Uno;1;1").row("due;Due;n.d.;").row("totale;Totale;3;3").check("colonne", "totale = uno + due").and());
    assertEquals(List.of("tabella.conto-non-calcolabile", "tabella.conto-non-calcolabile"), found.stream().map(Finding::code).toList());
    assertEquals(Severity.NOTICE, found.get(0).severity());
    assertEquals("Nella tabella «Tabella di prova», colonna «A», il conto «Totale = Uno + Due» non si può verificare:"
        + " manca un valore in «due.a» (stampa «n.d.»).", found.get(0).message());
    assertEquals("Nella tabella «Tabella di prova», colonna «B», il conto «Totale = Uno + Due» non si può verificare: manca un"
        + " valore in «due.b» (vuota); senza, dà 1, il documento stampa 3: differenza +2.", found.get(1).message());
  }

  @Test
  void whatAddsUpIsNotMentioned() {
    assertEquals(List.of(), check(Tables.in(folder).table("t", "voce", "a:euro").row("uno;Uno;1,10").row("due;Due;2,20")
        .row("totale;Totale;3,30").check("colonne", "totale = uno + due").and()));
  }

  @Test
  void aFigureBeyondItsAlarmIsANotice() {
    List<Finding> found = check(Tables.in(folder).table("t", "indice", "v:percento", "segnale")
        .yaml("soglia: { colonna: segnale, valori: [v] }").row("a;Equilibrio;104,2%;se > 100%").row("b;Struttura;156,5%;se < 100%")
        .and());
    assertEquals(1, found.size());
    assertEquals("tabella.soglia", found.get(0).code());
    assertEquals(Severity.NOTICE, found.get(0).severity());
    assertEquals(2, found.get(0).at().line());
    assertEquals("Nella tabella «Tabella di prova», «Equilibrio», colonna «V», il valore 104,2% è oltre la soglia d'allarme"
        + " stampata: «se > 100%».", found.get(0).message());
  }

  @Test
  void aNoteOfATableToWhichNoCellRefersIsTold() {
    List<Finding> found = check(Tables.in(folder).table("t", "voce", "a:conteggio").row("uno;Uno;1[^usata]")
        .yaml("note:\n  - { id: usata, segno: \"1\", testo: Testo }\n  - { id: altra, segno: \"2\", testo: Testo }").and());
    assertEquals(List.of("piano.nota-senza-richiamo"), found.stream().map(Finding::code).toList());
    assertEquals(10, found.get(0).at().line());
  }

  @Test
  void aNoteOfTheDocumentMayBeAnchoredInATable() {
    assertEquals(List.of(), check(Tables.in(folder).file("note.csv", "id;ambito;segno;testo\nuna;documento;1;Testo\n")
        .table("t", "voce", "a:conteggio").row("uno;Uno;1[^una]").and()));
  }

  @Test
  void aRemarkIsToldInItsOwnGrade() {
    List<Finding> found = check(Tables.in(folder).file("segnalazioni.csv", """
        id;grado;elemento;testo;rimedio;fonte
        atti;errore;;Due atti hanno lo stesso numero.;Controlla gli atti.;000:3
        grafico;avviso;tabelle/t;Il grafico contraddice la tabella.;;000:4
        """).table("t", "voce").row("uno;Uno").and());
    assertEquals(List.of(Severity.ERROR, Severity.NOTICE), found.stream().map(Finding::severity).toList());
    assertEquals("documento.segnalazione", found.get(0).code());
    assertEquals("Due atti hanno lo stesso numero.", found.get(0).message());
    assertEquals("Controlla gli atti.", found.get(0).remedy());
    assertEquals("data/prova/piani/p/segnalazioni.csv:3:1", found.get(1).at().toString());
    assertEquals("«Tabella di prova»: Il grafico contraddice la tabella.", found.get(1).message());
  }
}
