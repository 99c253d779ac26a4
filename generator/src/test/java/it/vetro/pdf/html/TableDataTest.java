package it.vetro.pdf.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.pdf.text.Phrases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TableDataTest {

  private static TableData data(String rows) {
    Element table = Jsoup.parse(rows.startsWith("<table") ? rows : "<table>" + rows + "</table>").selectFirst("table");
    return TableData.of(table, Grid.of(table), Phrases.italian());
  }

  @Test
  void headingsOfSeveralLevelsAreOneNameEach() {
    assertEquals(List.of("Codice", "Valori / 2025", "Valori / 2026"), data("<thead><tr><th rowspan=2>Codice"
        + "<th colspan=2>Valori<tr><th>2025<th>2026</thead><tr><td>1<td>2<td>3").columns());
  }

  @Test
  void aCellThatSpansRowsSpeaksInEachOfThem() {
    assertEquals(List.of(List.of("A", "1"), List.of("A", "2")),
        data("<thead><tr><th>x<th>y</thead><tr><td rowspan=2>A<td>1<tr><td>2").rows());
  }

  @Test
  void aCellThatSpansColumnsSpeaksInEachOfThemButOnceOverTheWholeWidth() {
    assertEquals(List.of(List.of("1", "n.d.", "n.d."), List.of("fine", "", "")),
        data("<thead><tr><th>x<th>y<th>z</thead><tr><td>1<td colspan=2>n.d.<tr><td colspan=3>fine").rows());
  }

  @Test
  void theGroupIsTheFirstColumnOfItsRows() {
    TableData data = data("<thead><tr><th>x<th>y</thead><tbody><tr><td>0<td>senza<tbody><tr><th colspan=2 scope=rowgroup>"
        + "Ambito 1<tr><td>1<td>a<tbody><tr><th colspan=2 scope=rowgroup>Ambito 2<tr><th colspan=2 scope=rowgroup>Parte b"
        + "<tr><td>2<td>b<tr><th colspan=2 scope=rowgroup>Ambito 3<tr><td>3<td>c<tfoot><tr><td>tot<td>d");
    assertEquals(List.of("Gruppo", "x", "y"), data.columns());
    assertEquals(List.of(List.of("", "0", "senza"), List.of("Ambito 1", "1", "a"), List.of("Ambito 2 / Parte b", "2", "b"),
        List.of("Ambito 3", "3", "c"), List.of("", "tot", "d")), data.rows());
  }

  @Test
  void aRowThatHeadsAGroupAndHoldsFiguresIsKept() {
    assertEquals(List.of(List.of("Ambito 1", "Ambito 1", "Ambito 1", "100"), List.of("Ambito 1", "1", "a", "60")),
        data("<thead><tr><th>x<th>y<th>z</thead><tr><th colspan=2 scope=rowgroup>Ambito 1<td>100<tr><td>1<td>a<td>60")
            .rows());
  }

  @Test
  void theHtmlNamesTheColumnOfTheGroups() {
    assertEquals("Ambito", data("<table data-group=Ambito><tr><th colspan=2>Uno<tr><td>1<td>a</table>").columns().get(0));
  }

  @Test
  void theCallsOfNotesAreLeftOut() {
    assertEquals(List.of(List.of("Voucher 85", "50 %")), data("<thead><tr><th>x<a class=noteref href=#n>1</a><th>y</thead>"
        + "<tr><td>Vou\u00ADcher<a class=noteref href=#n>3</a> <b>85</b><td>50\u00A0%").rows().stream()
        .map(row -> row.stream().map(cell -> cell.replace('\u00A0', ' ')).toList()).toList());
  }

  @Test
  void everyColumnHasANameOfItsOwn() {
    assertEquals(List.of("a", "a (3)", "a (4)", "Colonna 4", "a (2)"),
        data("<thead><tr><th>a<th>a<th>a<th><th>a (2)</thead><tr><td>1<td>2<td>3<td>4<td>5").columns());
    assertEquals(List.of("a", "a (2)"), data("<thead><tr><th>a<th>a</thead><tr><td>1<td>2").columns());
    assertEquals(List.of("Colonna 1", "Colonna 2"), data("<tr><td>1<td>2").columns());
  }

  @Test
  void rowsOfHeadingsAloneNameTheColumnsWhereThereIsNoHead() {
    TableData data = data("<tr><th>a<th>b<tr><td>1<td>2");
    assertEquals(List.of("a", "b"), data.columns());
    assertEquals(List.of(List.of("1", "2")), data.rows());
  }

  @Test
  void missingCellsAreEmpty() {
    assertEquals(List.of(List.of("1", "", ""), List.of("1", "2", "3")),
        data("<thead><tr><th>a<th>b<th>c</thead><tr><td>1<tr><td>1<td>2<td>3").rows());
  }

  @Test
  void cellsAreQuotedOnlyWhereTheyMustAndMissingOnesAreNull() {
    TableData data = data("<thead><tr><th>a;b<th>c</thead><tr><td>dice \"sì\"<td>");
    assertEquals("\uFEFF\"a;b\";c\n\"dice \"\"sì\"\"\";\n", new String(DataFormats.csv(data), StandardCharsets.UTF_8));
    assertEquals("[\n{\"a;b\":\"dice \\\"sì\\\"\",\"c\":null}\n]\n",
        new String(DataFormats.json(data), StandardCharsets.UTF_8));
  }
}
