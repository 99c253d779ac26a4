package it.vetro.grid;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.law.Law;
import it.vetro.model.GridEdition;
import it.vetro.model.GridParameter;
import it.vetro.model.JudgedGrid;
import it.vetro.model.JudgedGrid.Judged;
import it.vetro.sheet.ReadCell;
import it.vetro.sheet.ReadRow;
import it.vetro.sheet.ReadSheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes a judged grid back from its spreadsheet. Writes nothing. */
public final class GridImport {

  private final Law law;
  private final GridEdition edition;
  private final Findings findings;

  /** @param findings where the mistakes of the sheets go */
  public GridImport(Law law, GridEdition edition, Findings findings) {
    this.law = law;
    this.edition = edition;
    this.findings = findings;
  }

  /** What a spreadsheet says of itself under a heading of «Dati generali»; empty when it does not. */
  private static Optional<ReadCell> general(List<ReadSheet> sheets, String heading) {
    return sheets.stream().filter(sheet -> sheet.name().equals(GridGuide.GENERAL)).flatMap(sheet -> sheet.rows().stream())
        .filter(row -> row.cells().get(0).column() == 0 && row.cells().get(0).text().strip().equals(heading))
        .flatMap(row -> row.cells().stream()).filter(cell -> cell.column() == 1).findFirst();
  }

  /** The edition that a spreadsheet says it is. */
  public static Optional<String> edition(List<ReadSheet> sheets) {
    return general(sheets, GridGuide.EDITION).map(cell -> cell.text().strip());
  }

  /**
   * What was judged, in the order of the edition; nothing when the sheet cannot be the grid.
   *
   * @param chamber its id: a grid of another one is refused
   * @param before what was judged so far: obligations that the sheet leaves out keep it
   */
  public Optional<JudgedGrid> read(List<ReadSheet> sheets, String chamber, JudgedGrid before) {
    if (!isOf(sheets, GridGuide.CHAMBER_ID, chamber, "altro-ente", "dell'ente") | !isOf(sheets, GridGuide.EDITION,
        Integer.toString(edition.year()), "altra-edizione", "dell'edizione")) {
      return Optional.empty();
    }
    Optional<ReadSheet> sheet = sheets.stream().filter(s -> s.name().equals(GridWorkbook.GRID)).findFirst();
    if (sheet.isEmpty()) {
      Position file = sheets.isEmpty() ? Position.of("") : Position.of(sheets.get(0).at().file());
      findings.add(Finding.error("griglia.foglio-mancante", file, "Nel file non c'è il foglio «" + GridWorkbook.GRID + "».",
          "Ridagli quel nome, o esporta di nuovo la griglia."));
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(List.of(GridWorkbook.OBLIGATION, GridWorkbook.NOTE));
    edition.parameters().forEach(parameter -> names.add(parameter.name()));
    ReturnedCells cells = new ReturnedCells(sheet.get(), findings);
    return cells.have(names) ? Optional.of(judged(cells, sheet.get(), before)) : Optional.empty();
  }

  private boolean isOf(List<ReadSheet> sheets, String heading, String wanted, String code, String what) {
    Optional<ReadCell> said = general(sheets, heading).filter(cell -> !cell.text().strip().equals(wanted));
    said.ifPresent(cell -> findings.add(Finding.error("griglia." + code, cell.at(),
        "La griglia è " + what + " «" + cell.text().strip() + "», non «" + wanted + "».", "Importala dove va, o esporta quella giusta.")));
    return said.isEmpty();
  }

  private JudgedGrid judged(ReturnedCells cells, ReadSheet sheet, JudgedGrid before) {
    Map<String, List<Judged>> found = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (ReadRow row : cells.rows()) {
      Optional<String> id = cells.text(row, GridWorkbook.OBLIGATION);
      if (id.isPresent() && known(cells, row, id.get(), seen)) {
        found.put(id.get(), row(cells, row, id.get()));
      }
    }
    List<String> kept = order(found.keySet(), before).stream().filter(id -> !found.containsKey(id)).toList();
    List<String> missing = edition.items().isEmpty() ? kept
        : edition.items().stream().map(GridEdition.Item::obligation).filter(id -> !seen.contains(id)).toList();
    if (!missing.isEmpty()) {
      findings.add(Finding.warning("griglia.riga-mancante", sheet.at(), "Mancano gli obblighi " + String.join(", ", missing) + ".",
          "Di questi resta ciò che era già giudicato; se le righe sono state tolte per sbaglio, rimettile."));
    }
    List<Judged> all = new ArrayList<>();
    order(found.keySet(), before).forEach(id -> all.addAll(found.getOrDefault(id,
        before.judgements().stream().filter(j -> j.obligation().equals(id)).toList())));
    return new JudgedGrid(edition.year(), all);
  }

  /** The obligations in the order of the edition; where it has none, as they stand in the sheet, then the others. */
  private List<String> order(Set<String> found, JudgedGrid before) {
    Set<String> order = new LinkedHashSet<>(edition.items().stream().map(GridEdition.Item::obligation).toList());
    order.addAll(found);
    before.judgements().forEach(j -> order.add(j.obligation()));
    return List.copyOf(order);
  }

  private boolean known(ReturnedCells cells, ReadRow row, String id, Set<String> seen) {
    if (law.obligation(id).isEmpty() || !edition.covers(id)) {
      findings.add(Finding.error("griglia.obbligo-ignoto", cells.at(row, GridWorkbook.OBLIGATION),
          id.isEmpty() ? "La riga non dice di quale obbligo è." : "L'edizione " + edition.year() + " non copre l'obbligo «" + id + "».",
          "Riscrivi l'identificativo com'era (ad esempio ob-012), o togli la riga."));
      return false;
    }
    if (!seen.add(id)) {
      findings.add(Finding.error("griglia.obbligo-doppio", cells.at(row, GridWorkbook.OBLIGATION),
          "L'obbligo «" + id + "» compare due volte nella griglia.", "Lascia una sola riga."));
      return false;
    }
    return true;
  }

  /** The note stands in the first of the rows; alone when no value is given. */
  private List<Judged> row(ReturnedCells cells, ReadRow row, String id) {
    List<Judged> judged = new ArrayList<>();
    String note = cells.text(row, GridWorkbook.NOTE).orElse("");
    for (GridParameter parameter : edition.parameters()) {
      String text = cells.text(row, parameter.name()).orElse("");
      if (text.isEmpty()) {
        continue;
      }
      Position at = cells.at(row, parameter.name());
      Optional<String> value = parameter.value(text);
      if (value.isPresent()) {
        judged.add(new Judged(id, parameter.id(), value.get(), judged.isEmpty() ? note : "", at));
      } else {
        findings.add(Finding.error("griglia.valore-non-ammesso", at, "«" + text + "» non è un valore di «" + parameter.name()
            + "» nell'edizione " + edition.year() + ".", "Usa uno di: " + String.join(", ", parameter.values()) + "."));
      }
    }
    if (judged.isEmpty() && !note.isEmpty()) {
      judged.add(new Judged(id, "", "", note, row.at()));
    }
    return judged;
  }
}
