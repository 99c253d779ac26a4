package it.vetro.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.model.PlanDocument;
import it.vetro.model.Reckoning;
import it.vetro.model.Reckoning.Verdict;
import it.vetro.plan.arithmetic.TableArithmetic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of the four chambers' documents, recomputed by hand: what adds up, what rounding explains, what is wrong. */
class TableWorkedCasesTest {

  @TempDir private Path folder;

  private List<Reckoning> all(Tables tables) {
    PlanDocument document = tables.read();
    assertEquals(List.of(), tables.found());
    return TableArithmetic.of(document);
  }

  /** Each result as {@code place verdict difference}: what is printed minus what is computed. */
  private List<String> verdicts(Tables tables) {
    return all(tables).stream().map(r -> (r.place() + " " + verdict(r)).strip()).toList();
  }

  private static String verdict(Reckoning r) {
    String excess = r.excess().signum() == 0 ? "" : " " + r.excess().stripTrailingZeros().toPlainString();
    return switch (r.verdict()) {
      case HOLDS -> "ok";
      case EXPLAINED_BY_ROUNDING -> "rounding" + excess;
      case WRONG -> "wrong" + excess;
      case NOT_COMPUTABLE -> "unknown" + excess;
    };
  }

  private Tables.Table sondrio(String id, String... rows) {
    Tables.Table table = Tables.in(folder).table(id, "area", "posti:conteggio", "costo:euro", "spesa:euro");
    for (String row : rows) {
      table.row(row);
    }
    return table;
  }

  @Test
  void sondrioC1AndC2TheLimitOfSpendingDiffersByHiddenCents() {
    Tables tables = sondrio("limite",
        "dirigente;Dirigente;1;62.473,40;62.473,40",
        "funzionario;Funzionario EQ;8;33.413,69;267.309,55",
        "istruttore;Istruttore;19;30.794,59;585.097,22",
        "esperto;Operatore Esperto;5;27.399,78;136.998,90",
        "operatore;Operatore;1;26.318,44;26.318,44",
        "totale;Totale;34;;1.078.197,52")
        .check("colonne", "totale = dirigente + funzionario + istruttore + esperto + operatore")
        .check("righe", "spesa = posti * costo").and();
    assertEquals(List.of("posti ok", "spesa rounding 0.01",
        "dirigente ok", "funzionario rounding 0.03", "istruttore rounding 0.01", "esperto ok", "operatore ok"),
        verdicts(tables));
  }

  @Test
  void sondrioC2TheTotalFromPrintedUnitsDiffersByFiveCents() {
    Tables tables = sondrio("limite",
        "dirigente;Dirigente;1;62.473,40;62.473,40",
        "funzionario;Funzionario EQ;8;33.413,69;267.309,55",
        "istruttore;Istruttore;19;30.794,59;585.097,22",
        "esperto;Operatore Esperto;5;27.399,78;136.998,90",
        "operatore;Operatore;1;26.318,44;26.318,44",
        "totale;Totale;34;;1.078.197,52")
        .check("", "totale.spesa = dirigente.posti * dirigente.costo + funzionario.posti * funzionario.costo"
            + " + istruttore.posti * istruttore.costo + esperto.posti * esperto.costo + operatore.posti * operatore.costo")
        .and();
    assertEquals(List.of("rounding 0.05"), verdicts(tables));
    assertEquals(0, new BigDecimal("0.175").compareTo(all(tables).get(0).tolerance()), "34 posts and the total, half a cent each");
  }

  @Test
  void sondrioC3TheHiringCapacityDiffersByOneCent() {
    Tables tables = Tables.in(folder).table("facolta", "voce", "importo:euro")
        .row("residui;Residui;27.437,02").row("risparmio;Risparmio;101.565,31").row("totale;Facoltà;129.002,34")
        .check("colonne", "totale = residui + risparmio").and();
    assertEquals(List.of("importo rounding 0.01"), verdicts(tables));
  }

  @Test
  void sondrioC4PartsOfPersonsAreExactAndDashesAreNothing() {
    Tables tables = sondrio("spesa-2025",
        "dirigente;Dirigente;1;62.473,40;62.473,40",
        "funzionari;Funzionari EQ;4;33.413,69;133.654,78",
        "istruttore;Istruttore;16,85;30.794,59;518.888,85",
        "esperto;Operatore Esperto;-;27.399,78;-",
        "operatore;Operatore;1;26.318,44;26.318,44",
        "totale;Totale;22,85;;741.335,47")
        .check("colonne", "totale = dirigente + funzionari + istruttore + esperto + operatore")
        .check("righe", "spesa = posti * costo").and();
    assertEquals(List.of("posti ok", "spesa ok",
        "dirigente ok", "funzionari rounding 0.02", "istruttore rounding 0.0085", "operatore ok"), verdicts(tables));
  }

  @Test
  void sondrioC5TheSpendingOfTheNewStaff() {
    Tables tables = sondrio("spesa-2026",
        "dirigente;Dirigente;1;62.473,40;62.473,40",
        "funzionari;Funzionari EQ;9;33.413,69;300.723,25",
        "istruttore;Istruttore;17;30.794,59;523.508,04",
        "esperto;Operatore Esperto;-;27.399,78;-",
        "operatore;Operatore;1;26.318,44;26.318,44",
        "totale;Totale;28;;913.023,13")
        .check("colonne", "totale = dirigente + funzionari + istruttore + esperto + operatore")
        .check("righe", "spesa = posti * costo").and();
    assertEquals(List.of("posti ok", "spesa ok",
        "dirigente ok", "funzionari rounding 0.04", "istruttore rounding 0.01", "operatore ok"), verdicts(tables));
  }

  @Test
  void sondrioC6TheHiringPlanHasANoteOnAFigureAndATotalWithoutUnits() {
    Tables tables = sondrio("piano-occupazionale",
        "assunzioni;Funzionari EQ - assunzioni;2;33.413,69;66.827,39",
        "progressioni;Funzionari EQ - progressioni;3;2.619,10;7.857,31[^ms]",
        "conversione;Istruttori - conversione;0,15;30.794,59;4.619,19",
        "totale;Totale;;;79.303,89[^ms]")
        .check("colonne", "totale = assunzioni + progressioni + conversione")
        .check("righe", "spesa = posti * costo")
        .yaml("note:\n  - { id: ms, segno: \"*\", testo: \"di cui € 4.910,77\", fonte: \"000:507\" }").and();
    assertEquals(List.of("spesa ok", "assunzioni rounding 0.01", "progressioni rounding 0.01", "conversione ok"),
        verdicts(tables));
  }

  @Test
  void cremonaMantovaPavia8OnlyTheRevenuesOf2025AreAThousandShort() {
    Tables tables = Tables.in(folder).table("conto-economico", "voce", "a2025:euro", "a2024:euro")
        .row("diritto;Diritto Annuale;13.702.807;13.934.007")
        .row("segreteria;Diritti di Segreteria;5.350.000;4.883.256")
        .row("contributi;Contributi;1.336.278;1.191.832")
        .row("servizi;Proventi gestione servizi;268.750;518.500")
        .row("rimanenze;Variazione rimanenze;0;536")
        .row("proventi;TOTALE PROVENTI;20.656.835;20.528.131")
        .row("oneri;TOTALE ONERI;23.789.500;25.985.447")
        .row("risultato;RIS. GESTIONE CORRENTE;-3.132.665;-5.457.316")
        .check("colonne", "proventi = diritto + segreteria + contributi + servizi + rimanenze")
        .check("colonne", "risultato = proventi - oneri").and();
    assertEquals(List.of("a2025 wrong -1000", "a2024 ok", "a2025 ok", "a2024 ok"), verdicts(tables));
  }

  @Test
  void cremonaMantovaPavia9AFigureWithANoteIsThatFigure() {
    Tables tables = Tables.in(folder).table("cessazioni", "area", "c2025:conteggio", "c2026:conteggio")
        .row("dirigenti;DIRIGENTI;0;1[^td]").row("istruttori;ISTRUTTORI;1;0").row("esperti;OPERATORI ESPERTI;1;1")
        .row("operatori;OPERATORI;2;1").row("totale;TOTALE;4;2")
        .check("colonne", "totale = dirigenti + istruttori + esperti + operatori")
        .check("", "totale.c2026 = istruttori.c2026 + esperti.c2026 + operatori.c2026")
        .yaml("note:\n  - { id: td, segno: \"*\", testo: unità a tempo determinato }").and();
    assertEquals(List.of("c2025 ok", "c2026 wrong -1", "ok"), verdicts(tables));
  }

  @Test
  void cremonaMantovaPavia10TheChainOfHiringBudgetsHoldsFromYearToYear() {
    Tables tables = Tables.in(folder).table("budget", "voce", "importo:euro")
        .row("capacita-2024;Capacità 2024;147.175,59").row("capacita-2025;Capacità 2025;146.977,28")
        .row("budget-2025;Budget 2025;€ 294.152,87").row("istruttori;n. 6 unità;~~215.550,79~~ 184.757,82")
        .row("chiamata;n. 1 unità;30.792,97").row("resto-2025;Resto 2025;€ 78.602,08")
        .row("capacita-2026;Capacità 2026;110.825,43").row("budget-2026;Budget 2026;€ 189.427,51")
        .row("dirigente;n. 1 unità;62.468,91").row("funzionario;n. 1;33.411,93").row("tre-istruttori;n. 3;92.378,91")
        .row("resto-2026;Resto 2026;€ 1.167,76").row("capacita-2027;Capacità 2027;53.715,40")
        .row("budget-2027;Budget 2027;€ 54.883,16").row("resto-2027;Resto 2027;€ 24.090,19")
        .check("colonne", "budget-2025 = capacita-2024 + capacita-2025")
        .check("colonne", "resto-2025 = budget-2025 - istruttori - chiamata")
        .check("colonne", "budget-2026 = capacita-2026 + resto-2025")
        .check("colonne", "resto-2026 = budget-2026 - dirigente - funzionario - tre-istruttori")
        .check("colonne", "budget-2027 = capacita-2027 + resto-2026")
        .check("colonne", "resto-2027 = budget-2027 - chiamata")
        .check("colonne", "istruttori = 6 * chiamata").and();
    assertEquals(Collections.nCopies(7, "importo ok"), verdicts(tables));
  }

  @Test
  void cremonaMantovaPavia11CentsOfATotalOf155PostsAreRoundingAndThoseOfADifferenceAreNot() {
    Tables tables = Tables.in(folder).table("potenziale", "area", "posti:conteggio", "costo:euro")
        .row("dirigenti;DIRIGENTI;5;62.468,91").row("funzionari;FUNZIONARI;31;33.411,93")
        .row("istruttori;ISTRUTTORI;73;30.792,97").row("esperti;ESPERTI;38;27.398,34").row("operatori;OPERATORI;8;26.317,06")
        .check("", "testo/potenziale.importo = dirigenti.posti * dirigenti.costo + funzionari.posti * funzionari.costo"
            + " + istruttori.posti * istruttori.costo + esperti.posti * esperti.costo + operatori.posti * operatori.costo")
        .and().table("testo", "cifra", "importo:euro")
        .row("potenziale;Spesa potenziale;4.847.674,48").row("in-servizio;Personale in servizio;3.347.614,05")
        .row("indeterminato;A tempo indeterminato;3.285.145,07").row("determinato;A tempo determinato;62.468,91")
        .row("disponibile;Somma utilizzabile;1.500.060,50")
        .check("colonne", "indeterminato = in-servizio - determinato")
        .check("colonne", "disponibile = potenziale - in-servizio").and();
    assertEquals(List.of("rounding -0.11", "importo wrong -0.07", "importo wrong 0.07"), verdicts(tables));
  }

  @Test
  void brescia10TheTotalOfPartTimeStaffAndTheGrandTotalAreWrong() {
    Tables tables = Tables.in(folder).table("personale", "area", "pieno:conteggio", "part-time:conteggio", "totale:conteggio")
        .row("dirigenti;Dirigenti;3;-;3").row("funzionari;Funzionari ed EQ;26;2;28").row("istruttori;Istruttori;61;13;74")
        .row("esperti;Operatori Esperti;23;4;27").row("operatori;Operatori;1;-;1").row("somma;Totale;114;20;133")
        .check("colonne", "somma = dirigenti + funzionari + istruttori + esperti + operatori")
        .check("righe", "totale = pieno + part-time").and();
    assertEquals(List.of("pieno ok", "part-time wrong 1", "totale ok",
        "dirigenti ok", "funzionari ok", "istruttori ok", "esperti ok", "operatori ok", "somma wrong -1"), verdicts(tables));
  }

  @Test
  void brescia11And16TransposedDigitsAreFoundByTheUnitCost() {
    Tables tables = Tables.in(folder).table("potenziale", "area", "posti:conteggio", "spesa:euro")
        .row("dirigenti;Dirigenti;4;€ 259.356,08").row("funzionari;Funzionari ed EQ;23;€ 797.628,27")
        .row("istruttori;Istruttori;68;€ 2.173.346,64").row("esperti;Operatori Esperti;41;€ 1.165.950,62")
        .row("operatori;Operatori;5;€ 137.491,30").row("totale;Totale;141;€ 4.533.772,91")
        .check("colonne", "totale = dirigenti + funzionari + istruttori + esperti + operatori")
        .and().table("anno-2026", "posti", "numero:conteggio", "area", "spesa:euro")
        .row("funzionario-esterno;2026;1;Funzionario;€ 34.679,49").row("istruttori-esterni;2026;3;Istruttori;€ 95.882,49")
        .row("funzionario-interno;2026;1;Funzionario;€ 2.718,51").row("istruttori-interni;2026;3;Istruttori;€ 10.569,48")
        .row("totale;totale spesa;;;€ 143.849,97")
        .check("colonne", "totale = funzionario-esterno + istruttori-esterni + funzionario-interno + istruttori-interni")
        .check("", "istruttori-esterni.spesa = istruttori-esterni.numero * potenziale/istruttori.spesa / potenziale/istruttori.posti")
        .check("", "istruttori-interni.spesa = istruttori-interni.numero * (potenziale/istruttori.spesa / potenziale/istruttori.posti"
            + " - potenziale/esperti.spesa / potenziale/esperti.posti)").and();
    assertEquals(List.of("posti ok", "spesa ok", "spesa ok", "wrong -0.45", "ok"), verdicts(tables));
  }

  @Test
  void brescia12To14TheLimitsCarryOverAndTheObligatoryHireStaysOutside() {
    Tables tables = Tables.in(folder).table("limiti", "voce", "a2025:euro", "a2026:euro", "a2027:euro")
        .row("cessazioni;per cessazioni;€ 226.445,37;€ 123.516,11;€ 190.961,23")
        .row("resti;per resti assunzionali;€ 3.281,03;€ 27.391,04;€ 7.056,73")
        .row("limite;limite di spesa;€ 229.726,40;€ 150.907,15;€ 198.017,96")
        .row("spesa;totale spesa;€ 202.335,36;€ 143.850,42;€ 191.765,88")
        .row("obbligatoria;categorie protette;;;€ 28.437,82[^fuori]")
        .row("nel-triennio;nel prospetto del triennio;€ 101.167,68;€ 143.850,42;€ 191.765,88")
        .check("colonne", "limite = cessazioni + resti")
        .check("colonne", "spesa <= limite")
        .check("", "resti.a2026 = limite.a2025 - spesa.a2025")
        .check("", "resti.a2027 = limite.a2026 - spesa.a2026")
        .graded("colonne", "nel-triennio = spesa", "grado: attenzione")
        .yaml("note:\n  - { id: fuori, segno: (*), testo: fuori dal limite }").and();
    assertEquals(List.of("a2025 ok", "a2026 ok", "a2027 ok", "a2025 ok", "a2026 ok", "a2027 ok", "ok", "ok",
        "a2025 wrong -101167.68", "a2026 ok", "a2027 ok"), verdicts(tables));
  }

  @Test
  void brescia14AnEmptyCellIsNothingToAddWhereTheTotalSaysSo() {
    Tables tables = Tables.in(folder).table("triennio", "voce", "a2025:euro", "a2026:euro", "a2027:euro")
        .row("in-servizio;in servizio;€ 4.314.993,40;€ 4.295.091,65;€ 4.340.889,89")
        .row("facolta;facoltà assunzionali;€ 101.167,68;€ 143.850,42;€ 191.765,88")
        .row("protette;categorie protette;;;€ 28.437,82")
        .row("totale;Totale spesa;€ 4.416.161,08;€ 4.438.942,07;€ 4.532.655,77")
        .check("colonne", "totale = in-servizio + facolta")
        .check("colonne", "totale = in-servizio + facolta + protette").and();
    assertEquals(List.of("a2025 ok", "a2026 ok", "a2027 ok", "a2025 ok", "a2026 ok", "a2027 wrong -28437.82"),
        verdicts(tables));
  }

  @Test
  void brescia17TheStaffCountsOnceDeduplicated() {
    Tables tables = Tables.in(folder).table("dotazione", "area", "rimodulata:conteggio", "in-servizio:conteggio")
        .row("dirigenti;Dirigenti;4;3").row("funzionari;Funzionari ed EQ;23;28").row("istruttori;Istruttori;68;74")
        .row("esperti;Operatori Esperti;41;27").row("operatori;Operatori;5;1").row("totale;totale;141;133")
        .check("colonne", "totale = SUM(dirigenti, funzionari, istruttori, esperti, operatori)").and();
    assertEquals(List.of("rimodulata ok", "in-servizio ok"), verdicts(tables));
  }

  @Test
  void brescia18TheTrainingBudgetStandsAtItsCap() {
    Tables tables = Tables.in(folder).table("formazione", "voce", "importo:euro")
        .row("budget;Budget;€ 40.000,00").row("strategica;Formazione strategica;€ 12.000")
        .check("colonne", "strategica <= 0.3 * budget")
        .check("colonne", "strategica < 0.3 * budget").and();
    assertEquals(List.of("importo ok", "importo rounding"), verdicts(tables), "12.000 may be less before rounding");
  }

  @Test
  void milan441TheAssetsOf2023AreWrongAndThoseOfTheOtherYearsBalance() {
    Tables tables = Tables.in(folder).table("attivo", "voce", "a2020:euro", "a2021:euro", "a2022:euro", "a2023:euro")
        .row("immobilizzazioni;Immobilizzazioni totali;227.846.563,41;238.850.645,76;228.804.367,90;238.876.123,62")
        .row("circolante;Totale attivo circolante;187.381.579,17;195.488.800,77;218.570.259,56;248.622.619,17")
        .row("ratei;Ratei e risconti attivi;770.224,46;759.184,67;377.053,02;471.431,28")
        .row("totale;Totale attivo;415.998.367,04;435.098.631,20;447.751.680,48;487.970.360,88")
        .check("colonne", "totale = immobilizzazioni + circolante + ratei").and();
    assertEquals(List.of("a2020 ok", "a2021 ok", "a2022 ok", "a2023 wrong 186.81"), verdicts(tables));
  }

  @Test
  void milan442ARowPrintedWithOneDecimalExplainsFiveCents() {
    Tables tables = Tables.in(folder).table("patrimonio", "voce", "a2020:euro", "a2021:euro", "a2022:euro", "a2023:euro")
        .row("avanzo;Avanzo patrimoniale;255.004.557,68;260.360.381,58;266.792.556,43;273.599.334,12")
        .row("risultato;Risultato economico;5.355.823,9;6.432.174,9;6.806.777,7;16.239.616,5")
        .row("riserva;Riserva da partecipazioni;62.844.296,19;69.074.933,51;73.163.334,47;83.917.027,26")
        .row("netto;Patrimonio netto;323.204.677,77;335.867.489,94;346.762.668,59;373.755.977,88")
        .check("colonne", "netto = avanzo + risultato + riserva").and();
    assertEquals(List.of("a2020 ok", "a2021 rounding -0.05", "a2022 rounding -0.01", "a2023 ok"), verdicts(tables));
  }

  @Test
  void milan443And444WholeEurosAndACellThatIsNotThere() {
    Tables tables = Tables.in(folder).table("conto-economico", "voce", "a2023:euro", "a2024:euro", "a2025:euro")
        .row("oneri;Oneri correnti;113.911.209;116.241.820;125.058.739")
        .row("personale;Personale;19.521.823;19.639.234;20.541.544")
        .row("funzionamento;Funzionamento;23.621.776;28.389.094;32.540.069")
        .row("interventi;Interventi economici;29.599.926;40.266.397;47.399.512")
        .row("ammortamenti;Ammortamenti;4.359.142;3.194.480,38;2.879.858")
        .row("accantonamenti;Accantonamenti;36.808.541;24.752.614,82;21.697.756")
        .row("corrente;Risultato della Gestione Corrente;2.324.659;-1.404.679;-7.644.753")
        .row("finanziaria;Risultato della Gestione Finanziaria;97.369;109.536;112.000")
        .row("straordinaria;Risultato della Gestione Straordinaria;13.817.589;11.622.378;5.000.000")
        .row("rivalutazione;Rivalutazione;0;0;")
        .row("avanzo;Avanzo / Disavanzo;16.239.617;10.327.235;-2.532.753")
        .check("colonne", "oneri = personale + funzionamento + interventi + ammortamenti + accantonamenti")
        .check("colonne", "avanzo = corrente + finanziaria + straordinaria + rivalutazione").and();
    assertEquals(List.of("a2023 rounding 1", "a2024 ok", "a2025 ok", "a2023 ok", "a2024 ok", "a2025 ok"),
        verdicts(tables));
  }

  @Test
  void milan445And446TheTextContradictsTheTables() {
    Tables tables = Tables.in(folder).table("sostenibilita", "voce", "importo:euro")
        .row("in-servizio;Spesa personale;€ 11.816.026,46").row("assunzioni;Assunzioni;€ 667.247,21")
        .row("progressioni;Progressioni;€ 25.268,05").row("totale;Costo complessivo;€ 12.508.541,72")
        .row("nel-testo;Costo nel testo;€ 12.505.906,93")
        .check("colonne", "totale = in-servizio + assunzioni + progressioni")
        .check("colonne", "nel-testo = totale")
        .and().table("dotazione", "area", "dotazione:conteggio", "occupati:conteggio", "scoperti:conteggio")
        .row("dirigenti;Dirigenti;11;10;1").row("funzionari;Funzionari E.Q.;127;109;18").row("istruttori;Istruttori;271;221;50")
        .row("esperti;Operatori esperti;28;26;2").row("operatori;Operatori;1;0;1").row("totale;TOTALE;438;366;72")
        .row("nel-testo;Carenza nel testo;;;73")
        .check("colonne", "totale = dirigenti + funzionari + istruttori + esperti + operatori")
        .check("righe", "scoperti = dotazione - occupati")
        .check("colonne", "nel-testo = totale").and();
    assertEquals(List.of("importo ok", "importo wrong -2634.79", "dotazione ok", "occupati ok", "scoperti ok",
        "dirigenti ok", "funzionari ok", "istruttori ok", "esperti ok", "operatori ok", "totale ok", "scoperti wrong 1"),
        verdicts(tables));
  }

  @Test
  void milan46TheStaffTableHasTrulyEmptyCells() {
    Tables tables = Tables.in(folder).table("personale", "qualifica", "dotazione:conteggio", "pieno-u:conteggio",
        "pieno-d:conteggio", "part-u:conteggio", "part-d:conteggio", "totale-u:conteggio", "totale-d:conteggio", "tot:conteggio")
        .row("segretario;SEGRETARIO GENERALE;1;;1;;;;1;1").row("dirigenti;DIRIGENTI;10;4;5;;;4;5;9")
        .row("funzionari;FUNZIONARI;115;35;55;;9;35;64;99").row("istruttori;ISTRUTTORI;271;60;114;6;32;66;146;212")
        .row("esperti;OPERATORI ESPERTI;43;11;20;1;4;12;24;36").row("operatori;OPERATORI;1;;;;;;;")
        .row("totale;;441;110;195;7;45;117;240;357")
        .check("colonne", "totale = segretario + dirigenti + funzionari + istruttori + esperti + operatori")
        .check("righe", "totale-u = pieno-u + part-u")
        .check("righe", "totale-d = pieno-d + part-d")
        .check("righe", "tot = totale-u + totale-d").and();
    List<String> verdicts = verdicts(tables);
    assertEquals(8 + 5 + 6 + 6, verdicts.size(), "a row without figures is not computed: " + verdicts);
    assertEquals(List.of(), verdicts.stream().filter(v -> !v.endsWith(" ok")).toList());
  }

  @Test
  void milan46TheChainsOfTheRecruitmentBudgetHoldWithAMalformedFigureReadByHand() {
    Tables tables = Tables.in(folder).table("fabbisogni", "voce", "costo:euro", "unita-nuove:conteggio")
        .row("uno;Profilo;€ 430.871,42;14").row("due;Profilo;€ 338,541,83;11").row("tre;Profilo;€ 100.182,12;3")
        .row("quattro;Profilo;€ 133.576,16;4").row("totale;Costo complessivo;€ 1.003.171,53;")
        .row("attuato;Utilizzato;910.841,94;").row("resto;Resto;92.329,59;")
        .check("colonne", "totale = uno + due + tre + quattro")
        .check("colonne", "resto = totale - attuato", "costo")
        .check("", "due.costo = due.unita-nuove * 30776.53")
        .check("", "quattro.costo = quattro.unita-nuove * 33394.04")
        .yaml("letture:\n  - { cella: due.costo, valore: 338541.83 EUR, motivo: Il totale torna solo così }").and();
    assertEquals(List.of("costo ok", "costo ok", "ok", "ok"), verdicts(tables));
  }

  @Test
  void milan4410AnAverageIsHeldAgainstItsPrintedDecimals() {
    Tables tables = Tables.in(folder).table("lavoro-agile", "voce", "a2021:numero", "a2022:numero", "a2023:numero", "a2024:numero")
        .with("unita")
        .row("lavoratori;N. lavoratori;223;237;243;263;conteggio").row("media;N. giornate in media al mese;9;5,4;5,6;5,35;")
        .row("giornate;N. giornate all’anno;24.311;15.868;16.368;16.891;conteggio")
        .check("colonne", "media = giornate / lavoratori / 12").and();
    List<Reckoning> all = all(tables);
    assertEquals(List.of(Verdict.HOLDS, Verdict.WRONG, Verdict.HOLDS, Verdict.HOLDS),
        all.stream().map(Reckoning::verdict).toList());
    assertEquals(new BigDecimal("5.5795"), all.get(1).computed().orElseThrow().setScale(4, RoundingMode.HALF_UP));
  }

  @Test
  void percentagesAreHeldAgainstTheirPrintedDigits() {
    Tables tables = Tables.in(folder).table("a-distanza", "sede", "dipendenti:conteggio", "a-distanza:conteggio", "quota:percento")
        .row("cremona;CREMONA;36;16;44%").row("mantova;MANTOVA;41;15;37%").row("pavia;PAVIA;29;6;21%")
        .row("staff;STAFF;106;6;5,70%").row("totale;TOTALE;106;37;35%")
        .check("righe", "quota = a-distanza / dipendenti * 100").and();
    assertEquals(List.of("cremona ok", "mantova ok", "pavia ok", "staff wrong 0.039622641509434", "totale ok"),
        verdicts(tables));
  }
}
