package it.vetro.project;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.finding.VetroException;
import it.vetro.law.Law;
import it.vetro.model.GridEdition;
import it.vetro.model.GridParameter;
import it.vetro.model.JudgedGrid;
import it.vetro.model.JudgedGrid.Judged;
import it.vetro.read.CsvRow;
import it.vetro.read.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what the OIV judged: {@code data/<ente>/oiv/<edition>.csv}. */
final class JudgedGridReader {

  private final SourceReader reader;
  private final Findings findings;
  private final Law law;
  private final List<GridEdition> editions;

  JudgedGridReader(SourceReader reader, Law law, List<GridEdition> editions) {
    this.reader = reader;
    this.findings = reader.findings();
    this.law = law;
    this.editions = editions;
  }

  /** @param folder the chamber's data folder */
  List<JudgedGrid> read(Path folder) {
    return files(folder.resolve("oiv")).stream().flatMap(file -> grid(file).stream()).toList();
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(".csv")).sorted().toList();
    } catch (IOException e) {
      throw VetroException.unreadable("non riesco a leggere " + folder + ": " + e.getMessage(), e);
    }
  }

  private Optional<JudgedGrid> grid(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.csv$", "");
    Optional<GridEdition> edition = editions.stream().filter(e -> Integer.toString(e.year()).equals(name)).findFirst();
    if (edition.isEmpty()) {
      findings.add(Finding.error("oiv.edizione-ignota", Position.of(reader.root().relativize(file).toString().replace('\\', '/')),
          "L'edizione «" + name + "» della griglia non è in data/normativa/griglie/.",
          "Il file si chiama come l'anno dell'edizione; se l'edizione manca, aggiungila."));
    }
    return edition.map(known -> grid(known, reader.csv(file, "oiv")));
  }

  private JudgedGrid grid(GridEdition edition, List<CsvRow> rows) {
    List<Judged> judgements = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (CsvRow row : rows) {
      if (sound(edition, row, seen)) {
        judgements.add(new Judged(row.get("obbligo"), row.get("parametro"), row.get("valore"), row.get("nota"), row.at()));
      }
    }
    return new JudgedGrid(edition.year(), judgements);
  }

  private boolean sound(GridEdition edition, CsvRow row, Set<List<String>> seen) {
    Optional<Finding> wrong = obligation(edition, row).or(() -> value(edition, row));
    if (wrong.isEmpty() && !seen.add(List.of(row.get("obbligo"), row.get("parametro")))) {
      wrong = Optional.of(Finding.error("oiv.giudizio-doppio", row.at("parametro"),
          "Lo stesso parametro dello stesso obbligo è giudicato due volte.", "Lascia una sola riga."));
    }
    wrong.ifPresent(findings::add);
    return wrong.isEmpty();
  }

  private Optional<Finding> obligation(GridEdition edition, CsvRow row) {
    String id = row.get("obbligo");
    if (law.obligation(id).isEmpty()) {
      return Optional.of(ScheduleReader.unknownObligation(row.at("obbligo"), id));
    }
    return edition.covers(id) ? Optional.empty() : Optional.of(Finding.error("oiv.obbligo-estraneo", row.at("obbligo"),
        "L'edizione " + edition.year() + " della griglia non copre l'obbligo «" + id + "».",
        "Togli la riga, o aggiungi l'obbligo a " + edition.at().file() + " se la delibera lo prevede."));
  }

  private static Optional<Finding> value(GridEdition edition, CsvRow row) {
    if (row.has("parametro") != row.has("valore") || !row.has("valore") && !row.has("nota")) {
      return Optional.of(Finding.error("oiv.riga-incompleta", row.at(), "La riga non dice né un valore di un parametro, né una nota.",
          "Scrivi parametro e valore insieme; lasciali vuoti tutti e due solo se la riga porta una nota."));
    }
    if (!row.has("parametro")) {
      return Optional.empty();
    }
    Optional<GridParameter> parameter = edition.parameter(row.get("parametro"));
    if (parameter.isEmpty()) {
      return Optional.of(Finding.error("oiv.parametro-ignoto", row.at("parametro"),
          "L'edizione " + edition.year() + " non ha il parametro «" + row.get("parametro") + "».",
          "Usa uno di: " + String.join(", ", edition.parameters().stream().map(GridParameter::id).toList()) + "."));
    }
    return parameter.get().values().contains(row.get("valore")) ? Optional.empty() : Optional.of(
        Finding.error("oiv.valore-non-ammesso", row.at("valore"),
            "«" + row.get("valore") + "» non è un valore di «" + parameter.get().id() + "» nell'edizione " + edition.year() + ".",
            "Usa uno di: " + String.join(", ", parameter.get().values()) + "."));
  }
}
