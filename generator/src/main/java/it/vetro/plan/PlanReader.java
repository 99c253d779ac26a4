package it.vetro.plan;

import it.vetro.finding.Position;
import it.vetro.finding.VetroException;
import it.vetro.model.DataTable;
import it.vetro.model.Indicator;
import it.vetro.model.IndicatorTable;
import it.vetro.model.Measure;
import it.vetro.model.Note;
import it.vetro.model.PlanDocument;
import it.vetro.read.CsvRow;
import it.vetro.read.SourceReader;
import it.vetro.read.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a plan or a report from its folder (see docs/data-format.md). What is wrong goes to the reader's findings, with
 * file, line and column; what could be read is in the document.
 */
public final class PlanReader {

  private final SourceReader reader;
  private final Map<String, String> offices;

  /**
   * @param offices the chamber's office ids, by id and by alias
   */
  public PlanReader(SourceReader reader, Map<String, String> offices) {
    this.reader = reader;
    this.offices = Map.copyOf(offices);
  }

  /** Every plan and report of a chamber: plans first, each kind by folder name; references between them checked. */
  public List<PlanDocument> readAll(Path chamber) {
    List<PlanDocument> documents = new ArrayList<>();
    for (String kind : List.of("piani", "relazioni")) {
      for (Path folder : foldersIn(chamber.resolve(kind))) {
        read(folder).ifPresent(documents::add);
      }
    }
    reader.findings().addAll(Continuity.check(documents));
    return documents;
  }

  /** Reads one document; nothing when its YAML file is missing or has errors. */
  public Optional<PlanDocument> read(Path folder) {
    boolean report = Files.exists(folder.resolve("relazione.yaml"));
    Path yaml = folder.resolve(report ? "relazione.yaml" : "piano.yaml");
    return reader.yaml(yaml, "documento").map(file -> document(folder, file));
  }

  private PlanDocument document(Path folder, YamlFile file) {
    DocumentHeader header = new DocumentHeader(file);
    Cells cells = new Cells(reader.findings(), header.sources(), offices);
    List<Note> notes = notes(cells, rows(folder, "note"));
    Set<String> noteIds = notes.stream().map(Note::id).collect(Collectors.toSet());
    List<CsvRow> changes = rows(folder, "modifiche");
    PreviousWeights weights = new PreviousWeights(cells, changes);
    ObjectiveRows objectives = new ObjectiveRows(cells, rows(folder, "obiettivi"));
    Set<String> objectiveIds = objectives.byId().keySet();
    reader.findings().addAll(header.checkShares(objectiveIds));
    IndicatorRows indicators = new IndicatorRows(cells, rows(folder, "indicatori"), rows(folder, "parti"));
    FigureRows figures = new FigureRows(cells, header.baseYear(), rows(folder, "valori"));
    List<Indicator> read = indicators.read(figures, weights);
    check(header, objectiveIds, indicators, figures, noteIds);
    checkClash(cells, objectives.byId(), indicators.byId());
    List<DataTable> dataTables = new TableReader(reader, cells).read(folder, noteIds);
    PlanDocument document = new PlanDocument(folder.getFileName().toString(), header.kind(), header.text("titolo"),
        header.years(), header.baseYear(), header.text("anno_base_motivo"), header.text("atto"), header.adopted(),
        header.sources(),
        header.sections(), header.tables(), header.annexes(), header.missing(), header.weightScheme(),
        objectives.read(weights, noteIds), read, measures(cells, rows(folder, "misure")), notes,
        new AmendmentRows(cells, objectives.byId(), indicators.byId(), figures).read(changes),
        dataTables,
        new ResourceRows(cells, objectiveIds, noteIds).read(rows(folder, "risorse")),
        new AssignmentRows(cells, objectiveIds, noteIds).read(rows(folder, "assegnazioni")),
        RemarkRows.read(cells, rows(folder, "segnalazioni"), dataTables), header.labels(), Position.of(file.file(), 1));
    reader.findings().addAll(FigureChecks.check(document));
    return document;
  }

  /** What rows name must be there. */
  private static void check(
      DocumentHeader header, Set<String> objectives, IndicatorRows indicators, FigureRows figures, Set<String> notes) {
    Set<String> tables = header.tables().stream().map(IndicatorTable::id).collect(Collectors.toSet());
    indicators.checkReferences(tables, objectives, notes);
    indicators.checkLabels(header.labels().keySet());
    figures.tellOrphans();
    figures.checkReferences(indicators.partsById(), notes);
  }

  private List<CsvRow> rows(Path folder, String table) {
    Path file = folder.resolve(table + ".csv");
    return Files.exists(file) ? reader.csv(file, table) : List.of();
  }

  private static List<Note> notes(Cells cells, List<CsvRow> rows) {
    Map<String, Note> notes = new LinkedHashMap<>();
    for (CsvRow row : rows) {
      Note note = new Note(row.get("id"), scope(row.get("ambito")), row.get("segno"), row.get("testo"),
          cells.source(row), row.at());
      if (notes.putIfAbsent(note.id(), note) != null) {
        cells.duplicate(row, "id", "La nota");
      }
    }
    return List.copyOf(notes.values());
  }

  private static Note.Scope scope(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Note.Scope.DOCUMENT;
    }
    Note.ScopeKind kind = text.startsWith("tabella") ? Note.ScopeKind.TABLE : Note.ScopeKind.PAGE;
    return new Note.Scope(kind, text.substring(colon + 1));
  }

  private static List<Measure> measures(Cells cells, List<CsvRow> rows) {
    Map<String, Measure> measures = new LinkedHashMap<>();
    for (CsvRow row : rows) {
      cells.checkOffices(row, "responsabili");
      Measure measure = new Measure(row.get("id"), row.get("classe"), row.get("testo"), row.get("descrizione"),
          row.get("indicatore"), TargetGrammar.read(row.get("stampato")).result(), row.get("tempi"),
          cells.date(row, "scadenza"), row.list("responsabili"), cells.source(row), row.at());
      if (measures.putIfAbsent(measure.id(), measure) != null) {
        cells.duplicate(row, "id", "La misura");
      }
    }
    return List.copyOf(measures.values());
  }

  /** An id names one thing in a document: an objective and an indicator cannot share one. */
  private static void checkClash(Cells cells, Map<String, CsvRow> objectives, Map<String, CsvRow> indicators) {
    Set<String> both = new HashSet<>(indicators.keySet());
    both.retainAll(objectives.keySet());
    both.forEach(id -> cells.duplicate(indicators.get(id), "id", "Come obiettivo e come indicatore,"));
  }

  private static Collection<Path> foldersIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw VetroException.unreadable("La cartella non si legge: " + folder, e);
    }
  }
}
