package it.vetro.sheet.exchange;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.project.ChamberProject;
import it.vetro.read.SourceReader;
import it.vetro.sheet.ReadSheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes sheets back into the files of a chamber: says what would change, and what is wrong with it. Writes nothing. */
public final class Import {

  private final Path root;
  private final ChamberProject chamber;
  private final ChamberTables tables;
  private final Findings findings;
  private final Map<String, TreeMap<Position, Position>> places = new HashMap<>();
  private final Map<String, Position> sheets = new HashMap<>();

  /**
   * @param root the project's folder
   * @param findings where the mistakes of the sheets go
   */
  public Import(Path root, ChamberProject chamber, Findings findings) {
    this.root = root;
    this.chamber = chamber;
    this.tables = new ChamberTables(root, chamber);
    this.findings = findings;
  }

  /**
   * Reads the sheets of a workbook.
   *
   * @param meant the files that may change
   * @param before what is found in the project as it is
   * @return what would change, file by file; to be written only when the findings hold no error
   */
  public List<TableChange> workbook(List<ReadSheet> read, List<ChamberTable> meant, List<Finding> before) {
    Map<String, Guide.Entry> index = new HashMap<>();
    read.stream().filter(sheet -> sheet.name().equals(Guide.SHEET)).forEach(sheet -> index.putAll(Guide.read(sheet)));
    Set<String> names = meant.stream().map(ChamberTable::name).collect(Collectors.toSet());
    Map<ChamberTable, ReadSheet> bySheet = new LinkedHashMap<>();
    for (ReadSheet sheet : read) {
      if (!Guide.isOurs(sheet.name())) {
        table(sheet, index).filter(table -> names.contains(table.name())).ifPresent(table -> bySheet.put(table, sheet));
      }
    }
    return changes(bySheet, index, before);
  }

  /** Reads a sheet that is a certain file. */
  public List<TableChange> single(ReadSheet sheet, ChamberTable table, List<Finding> before) {
    return changes(Map.of(table, sheet), Map.of(), before);
  }

  private Optional<ChamberTable> table(ReadSheet sheet, Map<String, Guide.Entry> index) {
    Guide.Entry entry = index.get(sheet.name());
    Optional<ChamberTable> table = entry == null ? tables.onSheet(sheet.name()) : tables.named(entry.file());
    if (table.isEmpty() && entry != null && !entry.file().startsWith("data/" + chamber.id() + "/")) {
      findings.add(Finding.error("foglio.altro-ente", sheet.at(),
          "Il foglio viene da «" + entry.file() + "», che non è un file dell'ente «" + chamber.id() + "».",
          "Importalo nell'ente da cui è stato esportato."));
    } else if (table.isEmpty()) {
      findings.add(Finding.warning("foglio.sconosciuto", sheet.at(),
          "Il foglio non corrisponde a nessun file dell'ente: non è stato letto.",
          "Se gli hai cambiato nome, ridagli quello che è scritto nel foglio «" + Guide.SHEET + "»."));
    }
    return table;
  }

  private List<TableChange> changes(Map<ChamberTable, ReadSheet> bySheet, Map<String, Guide.Entry> index, List<Finding> before) {
    List<TableChange> changes = new ArrayList<>();
    SourceReader reader = new SourceReader(root, findings);
    bySheet.forEach((table, sheet) -> CsvContent.read(reader, table.file()).ifPresent(old -> {
      Guide.Entry entry = index.get(sheet.name());
      if (entry != null && !entry.version().equals(old.version())) {
        findings.add(changedSince(table, sheet));
      }
      Incoming.of(sheet, table.format(), old.header(), findings).ifPresent(incoming -> {
        if (incoming.rows().isEmpty() && !old.rows().isEmpty()) {
          findings.add(withoutRows(sheet));
        }
        NewContent content = new NewContent(table, old, incoming);
        TableChange change = content.change();
        if (change.isAny()) {
          changes.add(change);
          sheets.put(table.name(), sheet.at());
          places.put(table.name(), content.places(change));
        }
      });
    }));
    if (!changes.isEmpty()) {
      new Trial(root, chamber.id()).run(changes, before).forEach(finding -> findings.add(inSheet(finding)));
    }
    return changes;
  }

  private static Finding changedSince(ChamberTable table, ReadSheet sheet) {
    return Finding.warning("foglio.file-cambiato", sheet.at(),
        "Il file " + table.name() + " è cambiato dopo l'esportazione: importando, ciò che è cambiato tornerebbe com'era.",
        "Guarda bene l'elenco dei cambiamenti; nel dubbio, esporta di nuovo e riporta lì le tue modifiche.");
  }

  private static Finding withoutRows(ReadSheet sheet) {
    return Finding.warning("foglio.senza-righe", sheet.at(),
        "Il foglio non ha righe sotto i nomi delle colonne: importandolo, il file resterebbe senza dati.",
        "Se il file deve restare com'è, togli il foglio.");
  }

  /** The finding at the cell that it comes from, when it comes from one. */
  private Finding inSheet(Finding finding) {
    TreeMap<Position, Position> cells = places.get(finding.at().file());
    if (cells == null) {
      return finding;
    }
    Position at = NewContent.source(cells, finding.at(), sheets.get(finding.at().file()));
    return new Finding(finding.severity(), finding.code(), at, finding.message(), finding.remedy(), finding.norm());
  }
}
