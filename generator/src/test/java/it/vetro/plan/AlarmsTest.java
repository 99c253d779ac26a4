package it.vetro.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.model.CellRef;
import it.vetro.model.DataTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlarmsTest {

  private static final String THRESHOLD = "soglia: { colonna: segnale, valori: [v2019, v2020, v2021, v2022, v2023] }";

  @TempDir private Path folder;

  private static List<String> beyond(DataTable table) {
    return Alarms.beyond(table).stream().map(CellRef::toString).toList();
  }

  @Test
  void theRatiosOfMilanBeyondTheirAlarm() {
    Tables tables = Tables.in(folder).table("indici", "indice", "v2019:percento", "v2020:percento", "v2021:percento",
        "v2022:percento", "v2023:percento", "media:percento", "segnale").yaml(THRESHOLD)
        .row("strutturale;Indice equilibrio strutturale;25,4%;20,7%;25,4%;27,3%;37,5%;25,6%;se negativo")
        .row("perequazione;Equilibrio economico;95,9%;104,2%;100,8%;99,3%;96,1%;98,6%;se > 100%")
        .row("corrente;Equilibrio della gestione corrente;97,8%;106,3%;102,7%;101,3%;98%;96,6%;se > 100%")
        .row("primario;Indice di struttura primario;130,8%;141,9%;140,6%;151,6%;156,5%;132,3%;se < 100%")
        .row("liquidita;Indice di liquidità immediata;223,9%;258,8%;249,8%;268,0%;258,6%;198,7%;se < 100%").and();
    DataTable table = tables.read().dataTable("indici").orElseThrow();
    assertEquals(List.of(), tables.found());
    assertEquals(List.of("indici/perequazione.v2020", "indici/perequazione.v2021", "indici/corrente.v2020",
        "indici/corrente.v2021", "indici/corrente.v2022"), beyond(table));
  }

  @Test
  void anAlarmStandsBeyondItsLimitNotAtIt() {
    DataTable table = Tables.in(folder).table("t", "indice", "v:percento", "segnale")
        .yaml("soglia: { colonna: segnale, valori: [v] }").with("stato")
        .row("a;A;100%;se > 100%;").row("b;B;100%;se >= 100%;").row("c;C;-0,1%;se negativo;").row("d;D;0%;se negativo;")
        .row("e;E;99,9%;se inferiore a 100%;").row("f;F;n.d.;se < 100%;").row("g;G;5%;;").row("h;H;5%;-;")
        .row("i;I;5%;Se < 100 %;").row("l;L;5%;se < 100%;rimosso").and().read().dataTables().get(0);
    assertEquals(List.of("t/b.v", "t/c.v", "t/e.v", "t/i.v"), beyond(table));
  }

  @Test
  void aConditionThatIsNotUnderstoodIsTold() {
    Tables tables = Tables.in(folder).table("t", "indice", "v:percento", "segnale")
        .yaml("soglia: { colonna: segnale, valori: [v] }").row("a;A;100%;se anomalo").row("b;B;100%;100%").and();
    assertEquals(List.of(), beyond(tables.read().dataTables().get(0)));
    assertEquals(List.of("tabella.soglia-illeggibile t.csv:2:1", "tabella.soglia-illeggibile t.csv:3:1"), tables.found());
  }
}
