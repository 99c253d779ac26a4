package it.vetro.law;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.model.MapKey;
import it.vetro.model.TransparencySection;
import it.vetro.read.CsvRow;
import it.vetro.read.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the keys of ANAC's link map and holds them against the tree of sections. Without the file there is no map. */
final class MapKeyReader {

  private final SourceReader reader;
  private final Findings findings;
  private final Map<String, TransparencySection> sections;

  MapKeyReader(SourceReader reader, List<TransparencySection> sections) {
    this.reader = reader;
    this.findings = reader.findings();
    this.sections = sections.stream().flatMap(TransparencySection::all)
        .collect(Collectors.toMap(TransparencySection::path, s -> s, (a, b) -> a, LinkedHashMap::new));
  }

  List<MapKey> read(Path file) {
    if (Files.notExists(file)) {
      return List.of();
    }
    Map<String, MapKey> keys = new LinkedHashMap<>();
    for (CsvRow row : reader.csv(file, "at_map")) {
      MapKey key = new MapKey(row.get("chiave"), row.get("livello").equals("0") ? "" : row.get("sezione"), row.at("sezione"));
      if (keys.putIfAbsent(key.key(), key) != null) {
        findings.add(Finding.error("id.ripetuto", row.at("chiave"), "La chiave «" + key.key() + "» compare due volte.",
            "Lascia una sola riga per ogni chiave."));
      } else if (!key.section().isEmpty() && !sections.containsKey(key.section())) {
        findings.add(Finding.error("mappa.sezione-sconosciuta", row.at("sezione"),
            "La sezione «" + key.section() + "» non è in sezioni.yaml.", "Usa il percorso di una sezione dell'albero."));
      }
    }
    if (!keys.isEmpty()) {
      sections.values().stream().filter(s -> !s.atMap().isEmpty())
          .forEach(s -> agree(file, s, keys.get(s.atMap())));
    }
    return List.copyOf(keys.values());
  }

  /** A section that names its key, and the key that leads to a section, say the same. */
  private void agree(Path file, TransparencySection section, MapKey key) {
    if (key == null) {
      findings.add(Finding.error("mappa.chiave-sconosciuta",
          Position.of(reader.root().relativize(file).toString().replace('\\', '/')),
          "Manca la chiave «" + section.atMap() + "», che sezioni.yaml dà alla sezione «" + section.path() + "».",
          "Aggiungi la chiave, o correggi «at_map» in sezioni.yaml."));
    } else if (!key.section().equals(section.path()) && sections.containsKey(key.section())) {
      findings.add(Finding.error("mappa.sezione-diversa", key.at(),
          "La chiave «" + key.key() + "» porta a «" + key.section() + "», ma sezioni.yaml la dà a «" + section.path() + "».",
          "Scrivi la stessa sezione nei due file."));
    }
  }
}
