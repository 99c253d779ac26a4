package it.vetro.site.view;

import it.vetro.model.Note;
import it.vetro.model.PlanDocument;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The notes of a document that a page refers to: each once, in the order of the document. */
public record NotesInUse(PlanDocument document) {

  /** Those of rows of indicators with all their figures. */
  public List<Note> ofRows(List<IndicatorView> rows) {
    return notes(rows.stream().flatMap(NotesInUse::marks));
  }

  /** Those of the sheet of an objective and of its rows. */
  public List<Note> ofSheet(ObjectiveSheetView sheet, List<IndicatorView> rows) {
    return notes(Stream.concat(sheet.marks(), rows.stream().flatMap(NotesInUse::marks)));
  }

  /** Those of a whole document: of what stands in the columns of its tables, in the sheets of its objectives, with its managers. */
  public List<Note> ofAll(
      List<IndicatorTableView> tables, List<ObjectiveSheetView> sheets, List<ManagerView> managers) {
    Stream<Cell.Mark> shown = tables.stream().flatMap(table -> table.rows().flatMap(row -> Stream.concat(row.nameNotes().stream(),
        row.figures().stream().flatMap(part -> table.columns().stream().flatMap(c -> part.cell(c).notes().stream())))));
    return notes(Stream.of(shown, sheets.stream().flatMap(ObjectiveSheetView::marks),
        managers.stream().flatMap(m -> m.shares().stream()).flatMap(s -> s.notes().stream())).flatMap(s -> s));
  }

  /** Those of the objectives given to managers. */
  public List<Note> ofManagers(List<ManagerView> managers) {
    return notes(managers.stream().flatMap(m -> m.shares().stream()).flatMap(s -> s.notes().stream()));
  }

  private static Stream<Cell.Mark> marks(IndicatorView row) {
    return Stream.concat(row.nameNotes().stream(),
        row.figures().stream().flatMap(p -> p.figures().stream()).flatMap(c -> c.notes().stream()));
  }

  private List<Note> notes(Stream<Cell.Mark> marks) {
    Set<String> ids = marks.map(Cell.Mark::id).collect(Collectors.toSet());
    return document.notes().stream().filter(n -> ids.contains(n.id())).toList();
  }
}
