package it.vetro.plan;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import it.vetro.model.ElementRef;
import it.vetro.model.ElementState;
import it.vetro.model.Period;
import it.vetro.model.SourceLines;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import it.vetro.read.CsvRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the cells that many tables have: numbers, sources, states, offices. The schemas have checked their form. */
final class Cells {

  private final Findings findings;
  private final Map<String, String> sources;
  private final Map<String, String> offices;

  /**
   * @param sources the source documents declared under {@code fonti}
   * @param offices office id by id and by alias
   */
  Cells(Findings findings, Map<String, String> sources, Map<String, String> offices) {
    this.findings = findings;
    this.sources = sources;
    this.offices = offices;
  }

  Findings findings() {
    return findings;
  }

  Optional<BigDecimal> decimal(CsvRow row, String column) {
    return row.has(column) ? Optional.of(new BigDecimal(row.get(column))) : Optional.empty();
  }

  /** A printed weight, in percent: {@code 30}, {@code 11,00%}; nothing when it is neither. */
  static Optional<BigDecimal> printedWeight(String printed) {
    Value value = ValueGrammar.read(printed).result();
    boolean weight = value instanceof Value.Quantity q && q.qualifier().isEmpty()
        && (q.unit() == Unit.NUMBER || q.unit() == Unit.PERCENT);
    return weight ? Optional.of(((Value.Quantity) value).amount()) : Optional.empty();
  }

  Optional<Period> period(CsvRow row) {
    return Period.parse(row.get("anno"));
  }

  int part(CsvRow row) {
    return row.has("parte") ? Integer.parseInt(row.get("parte")) : 0;
  }

  Optional<LocalDate> date(CsvRow row, String column) {
    return Dates.date(row.get(column));
  }

  Optional<ElementRef> continues(CsvRow row) {
    return ElementRef.parse(row.get("continua"));
  }

  ElementState state(CsvRow row) {
    return Arrays.stream(ElementState.values())
        .filter(s -> s.key().equals(row.get("stato")))
        .findFirst()
        .orElse(ElementState.ACTIVE);
  }

  SourceLines source(CsvRow row) {
    return source(row.get("fonte"), row.at("fonte"));
  }

  SourceLines source(String text, Position at) {
    Optional<SourceLines> lines = SourceLines.parse(text);
    if (lines.isEmpty()) {
      findings.add(Finding.error("piano.fonte-illeggibile", at,
          "La fonte «" + text + "» non si legge, o la riga finale viene prima della prima.",
          "Scrivi documento:riga oppure documento:prima-ultima, per esempio 000:1012-1016."));
      return SourceLines.NONE;
    }
    lines.get().spans().stream().map(SourceLines.Span::source).distinct().filter(s -> !sources.containsKey(s))
        .forEach(s -> findings.add(Finding.error("piano.fonte-ignota", at,
            "La fonte «" + s + "» non è tra le fonti dichiarate dal documento.",
            "Dichiararla sotto «fonti» nel file YAML del documento, oppure correggere il numero.")));
    return lines.get();
  }

  /** Tells the offices that are not in the chamber's register. */
  void checkOffices(CsvRow row, String column) {
    for (String id : row.list(column)) {
      String known = offices.get(id);
      if (known == null) {
        findings.add(Finding.error("piano.ufficio-ignoto", row.at(column),
            "L'ufficio «" + id + "» non è in uffici.yaml.",
            "Aggiungilo a uffici.yaml, oppure correggi l'identificativo."));
      } else if (!known.equals(id)) {
        findings.add(Finding.error("piano.ufficio-alias", row.at(column),
            "«" + id + "» è un altro nome dell'ufficio «" + known + "».",
            "Scrivi l'identificativo «" + known + "»."));
      }
    }
  }

  /** Tells what a person should look at in a printed value. */
  void tell(CsvRow row, String column, Parsed<?> parsed) {
    if (parsed.problem().isEmpty()) {
      return;
    }
    Problem problem = parsed.problem().get();
    String mark = parsed.noteMark().isEmpty() ? "" : " («" + parsed.noteMark() + "»)";
    findings.add(new Finding(problem.severity(), problem.code(),
        row.at(problem == Problem.UNREADABLE_CANONICAL ? "valore" : column),
        "Il valore «" + row.get(column) + "» " + problem.what() + mark + ".", problem.remedy(), ""));
  }

  /** Tells the notes that do not exist. */
  void checkNotes(CsvRow row, Set<String> notes) {
    row.list("note").stream().filter(n -> !notes.contains(n)).forEach(n -> dangling(row, "note", n, "La nota"));
  }

  /** Tells a reference to something that is not there. */
  void dangling(CsvRow row, String column, String id, String what) {
    findings.add(Finding.error("piano.riferimento-ignoto", row.at(column),
        what + " «" + id + "» non esiste in questo documento.",
        "Correggi l'identificativo, oppure aggiungi la riga che manca."));
  }

  /** Tells the second of two rows with one id. */
  void duplicate(CsvRow row, String column, String what) {
    findings.add(Finding.error("piano.id-doppio", row.at(column),
        what + " «" + row.get(column) + "» c'è due volte in questo documento.",
        "Dai a ogni riga un identificativo diverso."));
  }
}
