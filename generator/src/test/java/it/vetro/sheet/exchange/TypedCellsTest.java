package it.vetro.sheet.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.sheet.TypedCells;
import it.vetro.sheet.TypedCells.Formula;
import it.vetro.sheet.TypedCells.Shown;
import it.vetro.sheet.Workbook;
import it.vetro.sheet.exchange.ValidChamber.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that programs made something else of: taken where it is sure what was meant, told where it is not. */
class TypedCellsTest {

  private static final List<String> COLUMNS = List.of("id", "obblighi", "titolo", "collegamento", "formato", "periodo",
      "prima_pubblicazione", "ultimo_aggiornamento", "ufficio", "stato", "motivo", "fonte");

  @TempDir Path folder;
  private ValidChamber project;

  @BeforeEach
  void copyTheProject() {
    project = new ValidChamber(folder);
  }

  /** Imports publications of one row, whose title, period and first date are given. */
  private Outcome take(Object title, Object period, Object first) {
    Object[] row = {"norme", "ob-001", title, "pagina.html", null, period, first, "2025-02-10", "segreteria-generale", "pubblicato", null, null};
    return project.take(TypedCells.xlsx(folder.resolve("prova.xlsx"), "pubblicazioni", COLUMNS.toArray(), row));
  }

  private static String at(String code, String cell) {
    return code + " prova.xlsx, foglio «pubblicazioni», cella " + cell;
  }

  @Test
  void aDateIsTakenWhereDatesGo() {
    Outcome outcome = take("Titolo", "2025", LocalDate.of(2025, 3, 9));
    assertEquals(List.of(), outcome.told());
    assertEquals("2025-03-09", outcome.only().changed().stream().filter(c -> c.column().equals("prima_pubblicazione")).findFirst().orElseThrow().after());
  }

  @Test
  void aDateAnywhereElseIsTold() {
    assertEquals(List.of(at("foglio.data", "C2")), take(LocalDate.of(2025, 2, 1), "2025", null).told());
    assertEquals(List.of(at("foglio.data", "G2")), take("Titolo", "2025", new Shown(45_700.5, "dd/mm/yyyy hh:mm")).told());
  }

  @Test
  void aWholeNumberIsTakenAndOneShownOtherwiseIsTold() {
    Outcome outcome = take("Titolo", 2024, null);
    assertEquals(List.of(), outcome.told());
    assertEquals("2024", outcome.only().changed().stream().filter(c -> c.column().equals("periodo")).findFirst().orElseThrow().after());
    assertEquals(List.of(at("foglio.numero", "F2")), take("Titolo", 1774.5, null).told());
    assertEquals(List.of(at("foglio.numero", "F2")), take("Titolo", new Shown(0.5, "0%"), null).told());
    assertEquals(List.of(at("foglio.numero", "F2")), take("Titolo", new Shown(1500, "#,##0"), null).told());
    assertEquals(List.of(at("foglio.numero", "F2")), take("Titolo", new Shown(1500.4, "0"), null).told());
  }

  @Test
  void formulasAndTruthsAreTold() {
    assertEquals(List.of(at("foglio.formula", "C2")), take(new Formula("CONCATENATE(A1,B1)"), "2025", null).told());
    assertEquals(List.of(at("foglio.vero-falso", "C2")), take(true, "2025", null).told());
  }

  @Test
  void whatIsLeftOfAFailedFormulaIsTold() {
    Path file = TypedCells.xlsx(folder.resolve("prova.xlsx"), "pubblicazioni", COLUMNS.toArray(), new Object[] {"norme", "ob-001", 4711});
    TypedCells.change(file, "xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("<c r=\"C2\"[^>]*><v>4711</v>", "<c r=\"C2\" t=\"e\"><v>#N/A</v>"));
    assertEquals(List.of(at("foglio.formula", "C2")), project.take(file).told());
  }

  @Test
  void mergedCellsAreToldInBothFormats() {
    Path xlsx = project.save(project.export("pubblicazioni"), "prova.xlsx");
    TypedCells.change(xlsx, "xl/worksheets/sheet2.xml",
        xml -> xml.replace("</sheetData>", "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"C2:C4\"/></mergeCells>"));
    assertEquals(List.of(at("foglio.celle-unite", "C2")), project.take(xlsx).told());
    Path ods = project.save(project.export("pubblicazioni"), "prova.ods");
    TypedCells.change(ods, "content.xml", xml -> xml.replaceFirst(
        "(<table:table-cell )([^>]*><text:p>Norme di riferimento)", "$1table:number-rows-spanned=\"3\" $2"));
    assertEquals(List.of("foglio.celle-unite prova.ods, foglio «pubblicazioni», cella C2"), project.take(ods).told());
  }

  /** As LibreOffice writes what was typed into a cell without the format of text. */
  private Outcome ods(String shown, String typed) {
    Workbook workbook = ValidChamber.with(project.export("pubblicazioni"), "pubblicazioni", 2, 6, "SEGNO");
    workbook = ValidChamber.with(workbook, "pubblicazioni", 3, 7, "DATA");
    Path file = project.save(workbook, "prova.ods");
    return project.take(TypedCells.change(file, "content.xml", xml -> xml
        .replaceFirst("office:value-type=\"string\"><text:p>SEGNO<", typed + "><text:p>" + shown + "<")
        .replaceFirst("office:value-type=\"string\"><text:p>DATA<", "office:value-type=\"date\" office:date-value=\"2025-01-31\"><text:p>31/01/25<")));
  }

  @Test
  void whatLibreOfficeTypesIsTakenOrTold() {
    assertEquals(List.of(), ods("2024", "office:value-type=\"float\" office:value=\"2024\"").told());
    assertEquals(List.of("2024", "2025-01-31"),
        new ArrayList<>(ods("2024", "office:value-type=\"float\" office:value=\"2024\"").only().changed().stream().map(c -> c.after()).toList()));
    String at = " prova.ods, foglio «pubblicazioni», cella F2";
    assertEquals(List.of("foglio.numero" + at), ods("1.774,50", "office:value-type=\"float\" office:value=\"1774.5\"").told());
    assertEquals(List.of("foglio.numero" + at), ods("50%", "office:value-type=\"percentage\" office:value=\"0.5\"").told());
    assertEquals(List.of("foglio.numero" + at), ods("€ 7", "office:value-type=\"currency\" office:value=\"7\"").told());
    assertEquals(List.of("foglio.data" + at), ods("01/02/25", "office:value-type=\"date\" office:date-value=\"2025-02-01\"").told());
    assertEquals(List.of("foglio.data" + at), ods("10:30", "office:value-type=\"time\" office:time-value=\"PT10H30M\"").told());
    assertEquals(List.of("foglio.vero-falso" + at), ods("VERO", "office:value-type=\"boolean\" office:boolean-value=\"true\"").told());
    assertEquals(List.of("foglio.formula" + at), ods("7", "table:formula=\"of:=3+4\" office:value-type=\"float\" office:value=\"7\"").told());
  }
}
