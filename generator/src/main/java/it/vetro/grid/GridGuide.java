package it.vetro.grid;

import it.vetro.model.Chamber;
import it.vetro.model.GridEdition;
import it.vetro.sheet.Cell;
import it.vetro.sheet.Column;
import it.vetro.sheet.Sheet;
import it.vetro.sheet.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sheets around the grid: how to work in it, who it is about, how often each value is there. */
final class GridGuide {

  static final String README = "Leggimi";
  static final String GENERAL = "Dati generali";
  static final String TOTALS = "Riepilogo";
  static final String CHAMBER_ID = "Ente in Vetro";
  static final String EDITION = "Edizione";

  private static final String SECTION = "amministrazione-trasparente/index.html";
  private static final String UNKNOWN = "non indicata";

  private GridGuide() {}

  static Sheet readMe(Grid grid, String chamber) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(new Cell("Griglia di rilevazione OIV " + grid.edition().year(), Style.TITLE)));
    sentences(grid.edition(), chamber).forEach(sentence ->
        rows.add(List.of(new Cell(sentence, sentence.endsWith(":") ? Style.HEADING : Style.SENTENCE))));
    rows.add(List.of());
    rows.add(List.of(new Cell("I colori", Style.HEADING)));
    rows.add(List.of(new Cell("Proposto da Vetro: la colonna «Da dove viene il valore» dice perché.", GridWorkbook.PROPOSED)));
    rows.add(List.of(new Cell("Giudicato dall'OIV e già ripreso in Vetro.", GridWorkbook.JUDGED)));
    rows.add(List.of(new Cell("Vuoto: deve giudicare una persona.", Style.TEXT)));
    return new Sheet(README, List.of(new Column(110, Style.SENTENCE)), rows, 0, 0, List.of());
  }

  private static List<String> sentences(GridEdition edition, String chamber) {
    List<String> sentences = new ArrayList<>(List.of("",
        "Come si compila:",
        "Nel foglio «" + GridWorkbook.GRID + "», per ogni obbligo, scegli dagli elenchi un valore per ogni parametro. La nota è libera.",
        "I valori che Vetro propone sono proposte: chi giudica li controlla, e cambia quelli che non vanno.",
        "Quando il file torna in Vetro, tutti i valori che contiene, anche quelli proposti e non cambiati, diventano giudizi dell'OIV.",
        "Le celle a fondo grigio non vanno cambiate; righe e colonne non vanno tolte. Niente formule e niente celle unite.",
        "Il foglio «" + GENERAL + "» serve a chi compila: in Vetro non torna.",
        "",
        "L'edizione:",
        edition.act() + "."));
    if (!edition.scope().isEmpty()) {
      sentences.add(edition.scope());
    }
    if (!edition.scaleKnown()) {
      sentences.add("Che cosa vogliono dire i numeri di questa edizione non è noto a Vetro: non propone niente e non li converte.");
    }
    if (edition.items().isEmpty()) {
      sentences.add("Quali obblighi copre questa edizione non è noto a Vetro: ci sono solo quelli già giudicati.");
    }
    sentences.addAll(edition.rules());
    sentences.addAll(List.of("",
        "Poi:",
        "vetro grid " + chamber + " --import QUESTO-FILE   mostra che cosa cambierebbe, senza scrivere niente.",
        "vetro grid " + chamber + " --import QUESTO-FILE --write   controlla e scrive."));
    return sentences;
  }

  static Sheet general(Grid grid, Chamber chamber) {
    GridEdition edition = grid.edition();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(new Cell("Voce", Style.KEY_HEADER), new Cell("Valore", Style.HEADER)));
    rows.add(row("Ente", chamber.name()));
    rows.add(row(CHAMBER_ID, chamber.id()));
    rows.add(row("Codice fiscale", chamber.taxCode()));
    rows.add(row(EDITION, Integer.toString(edition.year())));
    rows.add(row("Atto", edition.act()));
    rows.add(row("Stato al", edition.days().getOrDefault("rilevazione", UNKNOWN)));
    rows.add(row("Da pubblicare entro", edition.days().getOrDefault("pubblicazione", UNKNOWN)));
    rows.add(row("Monitoraggio", edition.days().getOrDefault("monitoraggio", UNKNOWN)));
    rows.add(row("Monitoraggio da pubblicare entro", edition.days().getOrDefault("pubblicazione_monitoraggio", UNKNOWN)));
    rows.add(row("Collegamento ad Amministrazione trasparente", chamber.baseUrl().isEmpty() ? "" : chamber.baseUrl() + SECTION));
    rows.add(row("Compilatore", ""));
    rows.add(row("Componenti dell'OIV", members(chamber)));
    return new Sheet(GENERAL, List.of(new Column(46, Style.KEY), Column.text(80)), rows, 1, 0, List.of());
  }

  private static String members(Chamber chamber) {
    return chamber.roles().stream().filter(role -> role.kind().equals("oiv")).map(Chamber.Role::person)
        .filter(person -> !person.isEmpty()).collect(Collectors.joining("\n"));
  }

  static Sheet totals(Grid grid) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(cells(List.of("Parametro", "Valore", "Giudicati", "Proposti"), Style.HEADER));
    for (Totals totals : Totals.of(grid)) {
      String name = totals.parameter().name();
      totals.judged().forEach((value, count) -> rows.add(cells(List.of(name, value, Long.toString(count),
          Long.toString(totals.proposed().get(value))), Style.TEXT)));
      rows.add(cells(List.of(name, "(vuoto)", Long.toString(totals.open())), Style.TEXT));
      if (totals.parameter().averages()) {
        rows.add(cells(List.of(name, "media dei giudicati", totals.mean().map(mean -> mean.toPlainString().replace('.', ',')).orElse("–")), Style.TEXT));
      }
    }
    return new Sheet(TOTALS, List.of(Column.text(40), Column.text(60), Column.text(12), Column.text(12)), rows, 1, 0, List.of());
  }

  private static List<Cell> row(String name, String value) {
    return List.of(new Cell(name, Style.KEY), Cell.text(value));
  }

  private static List<Cell> cells(List<String> texts, Style style) {
    return texts.stream().map(text -> new Cell(text, style)).toList();
  }
}
