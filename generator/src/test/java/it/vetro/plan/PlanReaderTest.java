package it.vetro.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.model.Outcome.State;
import it.vetro.model.Period;
import it.vetro.model.PlanDocument;
import it.vetro.model.Role;
import it.vetro.model.WeightScheme;
import it.vetro.read.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One sound report, and a family of broken ones: one mistake each, with the finding it must give. */
class PlanReaderTest {

  private static final String INDICATORS =
      "id;tabella;obiettivo;codice;nome;tipologia;misura;polarita;etichette;pira;fonte_dati;centri;note;peso;"
          + "stato;sostituito_da;continua;stesso_di;fonte\n";
  private static final String VALUES = "indicatore;parte;ruolo;anno;stampato;grezzo;lettura;valore;note;esito;motivo;fonte\n";

  @TempDir
  Path root;

  private Path folder;
  private final Findings findings = new Findings();

  @BeforeEach
  void aSoundReport() throws IOException {
    folder = Files.createDirectories(root.resolve("data/camera/relazioni/relazione-2023"));
    write("relazione.yaml", """
        # yaml-language-server: $schema=../../../schemi/documento.schema.json
        titolo: Relazione 2023
        tipo: relazione
        anni: [2023]
        anno_base: 2022
        fonti: { "001": Relazione 2023 }
        pesi: { regola: quota-strategica, quote: { amb: 50 } }
        tabelle:
          - { id: performance, titolo: Performance, colonne: { target: TARGET 2023 } }
        etichette: { D: digitalizzazione }
        allegati:
          - { titolo: Allegato A, fornito: false, motivo: "non fornito" }
        """);
    write("obiettivi.csv", """
        id;padre;livello;codice;titolo;descrizione;importo;peso;stato;sostituito_da;continua;fonte
        amb;;ambito;;SEMPLIFICAZIONE;;;;;;;001:118
        op;amb;operativo;1.1;REGISTRO;;20043747;;;;;001:449-458
        """);
    write("indicatori.csv", INDICATORS
        + "budget;performance;op;2.2.1;Budget;efficacia;;maggiore;D;;INTERNA;compliance;;;;;;;001:630-632\n"
        + "survey;performance;op;2.2.2;Survey;risultato;;minore;;;;;;;;;;;001:1507\n");
    write("valori.csv", VALUES
        + "budget;;target;2023;>=90%;;;;;;;001:632\n"
        + "budget;;risultato;2023;178%;178%13;;;n13;;;001:632\n"
        + "survey;1;target;2023;entro 15/3/2023;;;;;;;001:1507\n"
        + "survey;1;risultato;2023;27/02/2023- 08/03/2023;;;;;;;001:1511\n");
    write("parti.csv", "indicatore;parte;numero;testo;fonte\nsurvey;1;1;Survey;001:1507\n");
    write("note.csv", "id;ambito;segno;testo;fonte\nn13;documento;13;Il valore comprende altri fondi.;001:660\n");
  }

  @Test
  void aSoundReportIsReadWholeAndWithoutFindings() {
    PlanDocument report = read();
    assertEquals(List.of(), findings.sorted());
    assertEquals("relazione-2023", report.id());
    assertEquals(PlanDocument.Kind.REPORT, report.kind());
    assertEquals(WeightScheme.Kind.STRATEGIC_SHARE, report.weightScheme().kind());
    assertEquals("20043747", report.objective("op").orElseThrow().amount().orElseThrow().toPlainString());
    assertEquals(List.of("n13"),
        report.indicator("budget").orElseThrow().figure(Role.RESULT, 0, Period.of(2023)).orElseThrow().notes());
    Outcomes outcomes = new Outcomes(new Series(List.of(report)));
    assertTrue(outcomes.all(report, Period.of(2023)).values().stream().allMatch(o -> o.state() == State.REACHED));
  }

  @Test
  void aDuplicateIdIsTold() throws IOException {
    append("indicatori.csv", "budget;performance;op;2.2.3;Altro;efficacia;;maggiore;;;;;;;;;;;001:640\n");
    assertFinding("piano.id-doppio", "indicatori.csv:4:1");
  }

  @Test
  void anUnknownParentIsTold() throws IOException {
    append("obiettivi.csv", "op2;nessuno;operativo;;ALTRO;;;;;;;\n");
    assertFinding("piano.riferimento-ignoto", "obiettivi.csv:4:5");
  }

  @Test
  void anObjectiveUnderItselfIsTold() throws IOException {
    append("obiettivi.csv", "a;b;operativo;;A;;;;;;;\nb;a;operativo;;B;;;;;;;\n");
    read();
    assertEquals(2, findings.sorted().stream().filter(f -> f.code().equals("piano.ciclo")).count());
  }

  @Test
  void anUnknownTableObjectiveNoteTwinAndOfficeAreTold() throws IOException {
    append("indicatori.csv", "x;tab;obb;;X;efficacia;;maggiore;;;;compliance;n99;;;;;zzz;001:640\n");
    read();
    String all = findings.sorted().toString();
    for (String missing : List.of("«tab»", "«obb»", "«n99»", "«zzz»")) {
      assertTrue(all.contains(missing), missing + " " + all);
    }
  }

  @Test
  void anUnknownOfficeIsToldAndAnAliasSaysTheId() throws IOException {
    append("indicatori.csv", "x;performance;op;;X;efficacia;;maggiore;;;;ignoto|compl;;;;;;;001:640\n");
    read();
    assertTrue(findings.sorted().stream().anyMatch(f -> f.code().equals("piano.ufficio-ignoto")));
    assertTrue(findings.sorted().stream()
        .anyMatch(f -> f.code().equals("piano.ufficio-alias") && f.message().contains("«compliance»")));
  }

  @Test
  void aValueOfNoIndicatorIsTold() throws IOException {
    append("valori.csv", "nessuno;;target;2023;10;;;;;;;001:640\n");
    assertFinding("piano.valore-orfano", "valori.csv:6:1");
  }

  @Test
  void twoValuesInOneSlotAreTold() throws IOException {
    append("valori.csv", "budget;;target;2023;>=80%;;;;;;;001:640\n");
    assertFinding("piano.valore-doppio", "valori.csv:6:1");
  }

  @Test
  void aBaselineWithTheBaseYearWrittenOutIsTheSameSlotAsWithout() throws IOException {
    append("valori.csv", "budget;;base;;10%;;;;;;;001:640\nbudget;;base;2022;11%;;;;;;;001:640\n");
    assertFinding("piano.valore-doppio", "valori.csv:7:1");
  }

  @Test
  void anUnknownSubTargetAndNoteOfAValueAreTold() throws IOException {
    append("valori.csv", "budget;2;target;2023;10;;;;n7;;;001:640\n");
    read();
    assertEquals(2, findings.sorted().stream().filter(f -> f.code().equals("piano.riferimento-ignoto")).count());
  }

  @Test
  void aTargetThatMayBeAYearIsAnErrorAtItsCell() throws IOException {
    append("valori.csv", "survey;;target;2023;≥2022;;;;;;;001:640\n");
    assertFinding("piano.target-ambiguo", "valori.csv:6:21");
  }

  @Test
  void anUnreadableValueIsTold() throws IOException {
    append("valori.csv", "survey;;base;;€ 338,541,83;;;;;;;001:640\n");
    assertFinding("piano.numero-malformato", "valori.csv:6:15");
  }

  @Test
  void aGluedNoteIsTold() throws IOException {
    append("valori.csv", "survey;;base;;178%13;;;;;;;001:640\n");
    assertFinding("piano.nota-incollata", "valori.csv:6:15");
  }

  @Test
  void anUnknownSourceIsTold() throws IOException {
    append("valori.csv", "survey;;base;;1;;;;;;;007:640\n");
    assertFinding("piano.fonte-ignota", "valori.csv:6:23");
  }

  @Test
  void aTargetAgainstThePolarityIsTold() throws IOException {
    append("valori.csv", "survey;;target;2023;>=1;;;;;;;001:640\n");
    assertFinding("piano.polarita-contraria", "valori.csv:6:1");
  }

  @Test
  void aTargetOfAYearTheDocumentDoesNotHaveIsTold() throws IOException {
    append("valori.csv", "budget;;target;2029;10;;;;;;;001:640\n");
    assertFinding("piano.anno-estraneo", "valori.csv:6:1");
  }

  @Test
  void aSignedPercentOverAnAbsoluteBaselineNeedsAHint() throws IOException {
    append("valori.csv", "survey;;base;;213;;;;;;;001:640\nsurvey;;target;2023;+5%;;;;;;;001:640\n");
    assertFinding("piano.variazione-ambigua", "valori.csv:7:1");
  }

  @Test
  void aContinuaToNowhereIsTold() throws IOException {
    append("indicatori.csv", "x;performance;op;;X;efficacia;;maggiore;;;;;;;;;piao-1999#x;;001:640\n");
    new PlanReader(new SourceReader(root, findings), offices()).readAll(root.resolve("data/camera"));
    assertTrue(findings.sorted().stream().anyMatch(f -> f.code().equals("piano.continua-ignoto")));
  }

  @Test
  void anAmendmentTakesTheCurrentValueFromTheOtherTables() throws IOException {
    write("modifiche.csv", """
        elemento;campo;parte;anno;precedente;motivo;atto;data;stato;fonte
        budget;target;;2023;≥80%;n13;D.G. 33;2025-06-30;;001:660
        budget;nome;;;Vecchio nome;;;;indeciso;001:660
        """);
    PlanDocument report = read();
    assertEquals(List.of(), findings.sorted());
    assertEquals(">=90%", report.amendments().get(0).current());
    assertEquals("≥80%", report.amendments().get(0).previous());
    assertEquals("2025-06-30", report.amendments().get(0).asOf().orElseThrow().toString());
    assertEquals("Budget", report.amendments().get(1).current());
    assertTrue(report.amendments().get(1).undecided());
  }

  @Test
  void anAmendmentOfNothingIsTold() throws IOException {
    write("modifiche.csv", """
        elemento;campo;parte;anno;precedente;motivo;atto;data;stato;fonte
        nessuno;target;;2023;1;;;;;001:660
        budget;colore;;;rosso;;;;;001:660
        """);
    read();
    assertEquals(List.of("piano.riferimento-ignoto", "piano.campo-ignoto"),
        findings.sorted().stream().map(Finding::code).toList());
  }

  @Test
  void aHalfYearCheckpointIsAPeriodOfItsOwn() throws IOException {
    append("valori.csv", "survey;;target;2023-S1;1;;;;;;;001:640\nsurvey;;target;2023;2;;;;;;;001:640\n");
    PlanDocument report = read();
    assertEquals("1", report.indicator("survey").orElseThrow()
        .figure(Role.TARGET, 0, new Period(2023, 1)).orElseThrow().printed());
    assertTrue(findings.sorted().isEmpty(), findings.sorted().toString());
  }

  private void assertFinding(String code, String where) {
    read();
    List<Finding> found = findings.sorted();
    assertEquals(List.of(code), found.stream().map(Finding::code).toList(), found.toString());
    assertEquals("data/camera/relazioni/relazione-2023/" + where, found.get(0).at().toString());
  }

  private PlanDocument read() {
    return new PlanReader(new SourceReader(root, findings), offices()).read(folder).orElseThrow();
  }

  private static Map<String, String> offices() {
    return Map.of("compliance", "compliance", "compl", "compliance");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void append(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), Files.readString(folder.resolve(name)) + text);
  }
}
