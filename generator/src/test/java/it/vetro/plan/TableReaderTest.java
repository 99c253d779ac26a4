package it.vetro.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.model.DataTable;
import it.vetro.model.DataTable.Cell;
import it.vetro.model.DataTable.ColumnType;
import it.vetro.model.DataTable.RowKind;
import it.vetro.model.ElementState;
import it.vetro.model.PlanDocument;
import it.vetro.model.Remark;
import it.vetro.model.Topic;
import it.vetro.model.Value;
import it.vetro.plan.arithmetic.TableArithmetic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {

  @TempDir private Path folder;

  @Test
  void aTableHoldsWhatItsTwoFilesSay() {
    Tables tables = Tables.in(folder)
        .file("note.csv", "id;ambito;segno;testo;fonte\ngenerale;documento;1;Testo;000:9\n")
        .file("tabelle/cessazioni.yaml", """
            # yaml-language-server: $schema=../../../../schemi/tabella.schema.json
            titolo: Cessazioni dal servizio
            capitolo: fabbisogni
            argomento: fabbisogni
            descrizione: Chi va in pensione, per area.
            fonte_dati: Ufficio personale
            colonne:
              - { id: area, titolo: AREA }
              - { id: cess-2025, titolo: "2025", gruppo: [Cessazioni, Anni], tipo: conteggio, riferimento: "2025", natura: previsione }
              - { id: costo, titolo: Costo, gruppo: Spesa, tipo: euro }
            raggruppa: area
            grafico: { tipo: barre, colonne: [cess-2025] }
            letture:
              - { cella: istruttori.costo, valore: 338541.83 EUR, motivo: Il totale torna solo così }
              - { cella: dirigenti.costo, grezzo: "2070", motivo: La fonte ha perso la virgola }
            note:
              - { id: td, segno: "*", testo: a tempo determinato, fonte: "000:12" }
            fonte: "000:10-12"
            """)
        .file("tabelle/cessazioni.csv", """
            fonte;riga;area;costo;cess-2025;genere;unita;stato
            ;titolo;Personale;;;gruppo;;
            000:10;dirigenti;DIRIGENTI;20,70;1[^td][^generale];;;
            000:11;istruttori;ISTRUTTORI;€ 338,541,83;~~3~~ 1;;;inserito
            ;eta;Età media;;55,25;;anni;
            000:12;totale;TOTALE;;2;totale;;
            """);
    PlanDocument document = tables.read();
    assertEquals(List.of(), tables.found());
    DataTable table = document.dataTable("cessazioni").orElseThrow();
    assertEquals("Cessazioni dal servizio", table.title());
    assertEquals(Topic.STAFF_NEEDS, table.topic());
    assertEquals("fabbisogni", table.chapter());
    assertEquals(List.of("Cessazioni", "Anni"), table.columns().get(1).groups());
    assertEquals(List.of("Spesa"), table.columns().get(2).groups());
    assertEquals(List.of("titolo", "dirigenti", "istruttori", "eta", "totale"), table.rows().stream().map(DataTable.Row::id).toList());
    assertEquals(List.of(RowKind.GROUP, RowKind.ENTRY, RowKind.ENTRY, RowKind.ENTRY, RowKind.TOTAL),
        table.rows().stream().map(DataTable.Row::kind).toList());
    Cell noted = table.cell("dirigenti", "cess-2025").orElseThrow();
    assertEquals("1", noted.printed());
    assertEquals(List.of("td", "generale"), noted.notes());
    assertEquals("2070", table.cell("dirigenti", "costo").orElseThrow().raw());
    Cell changed = table.cell("istruttori", "cess-2025").orElseThrow();
    assertEquals(Optional.of("3"), changed.previous());
    assertEquals("number", changed.value().orElseThrow().kind());
    assertEquals(ElementState.INSERTED, table.row("istruttori").orElseThrow().state());
    assertEquals("€ 338,541,83", table.cell("istruttori", "costo").orElseThrow().value().orElseThrow().printed());
    assertEquals("years", table.cell("eta", "cess-2025").orElseThrow().value().orElseThrow().kind());
    assertEquals(Optional.empty(), table.cell("dirigenti", "area").orElseThrow().value());
    assertEquals("tabella:cessazioni", table.notes().get(0).scope().key());
    assertEquals("000:11", table.row("istruttori").orElseThrow().source().spans().get(0).toString());
  }

  @Test
  void tablesFollowEachOtherByTheirFirstLine() {
    Tables tables = Tables.in(folder);
    for (String[] table : new String[][] {{"zeta", "\"000:5-9\""}, {"alfa", "\"000:100\""}, {"beta", "\"000:30|000:2\""}}) {
      tables.file("tabelle/" + table[0] + ".yaml", "# yaml-language-server: $schema=../../../../schemi/tabella.schema.json\n"
          + "titolo: T\nargomento: finanza\ncolonne: [{ id: a, titolo: A }]\nfonte: " + table[1] + "\n")
          .file("tabelle/" + table[0] + ".csv", "riga;a\nuno;1\n");
    }
    assertEquals(List.of("zeta", "beta", "alfa"), tables.read().dataTables().stream().map(DataTable::id).toList());
    assertEquals(List.of(), tables.found());
  }

  @Test
  void theUnitOfARowOverridesTheTypeOfItsFiguresAndLeavesTextAlone() {
    DataTable table = Tables.in(folder).table("t", "voce", "nota", "a:conteggio").with("unita")
        .row("quota;Quota;parole;50%;percento").row("rientri;Rientri;parole;almeno 2;testo").and().read().dataTables().get(0);
    assertEquals(ColumnType.PERCENT, DataTable.typeOf(table.rows().get(0), table.columns().get(2)));
    assertEquals("percent", table.cell("quota", "a").orElseThrow().value().orElseThrow().kind());
    assertEquals(Optional.empty(), table.cell("quota", "nota").orElseThrow().value());
    assertEquals(Optional.empty(), table.cell("rientri", "a").orElseThrow().value());
  }

  @Test
  void aCellThatItsColumnCannotReadKeepsItsPrint() {
    Tables tables = Tables.in(folder).table("t", "voce", "a:euro").row("uno;Uno;circa 40 l'anno").and();
    Cell cell = tables.read().dataTables().get(0).rows().get(0).cells().get(1);
    assertEquals("circa 40 l'anno", cell.printed());
    assertEquals(Optional.empty(), cell.value());
    assertEquals(List.of("tabella.cella-illeggibile t.csv:2:9"), tables.found());
    assertTrue(tables.findings().get(0).message().contains("«circa 40 l'anno» non si legge come «euro»"));
  }

  @Test
  void aNoteMarkThatIsStillGluedIsToldAndTheFigureRead() {
    Tables tables = Tables.in(folder).table("t", "voce", "a:euro").row("uno;Uno;7.857,31*").and();
    Cell cell = tables.read().dataTables().get(0).rows().get(0).cells().get(1);
    assertEquals("money", cell.value().map(Value::kind).orElseThrow());
    assertEquals(List.of("tabella.nota-incollata t.csv:2:9"), tables.found());
  }

  @Test
  void aFormulaThatCannotBeUsedIsToldAndLeftOut() {
    Tables tables = Tables.in(folder).table("t", "voce", "nota", "a:conteggio").row("uno;Uno;x;1").row("due;Due;x;1")
        .check("colonne", "uno = due").check("colonne", "uno = due = 3").check("colonne", "uno = tre")
        .check("righe", "a = b").check("righe", "a = nota").check("", "uno.a = due").check("", "uno.a = altra/uno.a")
        .check("", "uno.a = due.a", "a").and();
    DataTable table = tables.read().dataTables().get(0);
    assertEquals(List.of("uno = due", "uno.a = due.a"), table.checks().stream().map(DataTable.Check::formula).toList());
    assertEquals(List.of("tabella.formula-illeggibile t.yaml:11:30", "tabella.riferimento-ignoto t.yaml:12:30",
        "tabella.riferimento-ignoto t.yaml:13:28", "tabella.colonna-non-numerica t.yaml:14:28",
        "tabella.formula-illeggibile t.yaml:15:16", "tabella.riferimento-ignoto t.yaml:16:16",
        "tabella.formula-illeggibile t.yaml:17:39"), tables.found());
  }

  @Test
  void endlessCellsAndFormulasDoNotExhaustTheStackOrTheClock() {
    Tables tables = Tables.in(folder).table("t", "voce", "a:numero")
        .row("uno;" + "[^a-".repeat(20_000) + ";" + "9".repeat(500_000)).row("due;" + "~~".repeat(20_000) + ";" + "1 ".repeat(50_000))
        .row("tre;[^" + "a-".repeat(50_000) + "a];" + "1.".repeat(50_000))
        .check("colonne", "uno = " + "(".repeat(1_900) + "due" + ")".repeat(1_900))
        .check("colonne", "uno = due + a" + "-a".repeat(1_900)).check("colonne", "uno = " + "-".repeat(3_900) + "due").and();
    PlanDocument document = assertTimeoutPreemptively(Duration.ofSeconds(20), tables::read);
    assertEquals(3, document.dataTables().get(0).rows().size());
    assertEquals(List.of("tabella.cella-forma t.csv:2:5", "tabella.cella-illeggibile t.csv:2:80006",
        "tabella.cella-forma t.csv:3:5", "tabella.cella-illeggibile t.csv:3:40006", "tabella.cella-forma t.csv:4:5",
        "tabella.cella-illeggibile t.csv:4:100010", "tabella.formula-illeggibile t.yaml:9:30",
        "tabella.riferimento-ignoto t.yaml:10:30", "tabella.formula-illeggibile t.yaml:11:30"), tables.found());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TableArithmetic.of(document));
  }

  @Test
  void whatAPersonNoticedIsReadWithItsPlace() {
    Tables tables = Tables.in(folder).table("t", "voce").row("uno;Uno").and().file("segnalazioni.csv", """
        id;grado;elemento;testo;rimedio;fonte
        due-atti;errore;;Due atti hanno lo stesso numero;Controlla gli atti;000:3
        grafico;attenzione;tabelle/t;Il grafico contraddice la tabella;;000:4|000:9
        altra;avviso;tabelle/x;Testo;;000:4
        altra;avviso;oo-1;Testo;;000:4
        """);
    List<Remark> remarks = tables.read().remarks();
    assertEquals(List.of("due-atti", "grafico", "altra"), remarks.stream().map(Remark::id).toList());
    assertEquals("errore", remarks.get(0).grade());
    assertEquals(3, remarks.get(1).at().line());
    assertEquals(List.of("piano.riferimento-ignoto segnalazioni.csv:4:14", "piano.id-doppio segnalazioni.csv:5:1"), tables.found());
  }
}
