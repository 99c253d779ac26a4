package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.model.Amendment;
import it.vetro.model.Note;
import it.vetro.model.PlanDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Notes to which nothing refers, and two notes with one mark in one scope. */
final class NoteChecks {

  private NoteChecks() {}

  static List<Finding> check(PlanDocument document) {
    Set<String> anchored = anchored(document);
    List<Finding> findings = new ArrayList<>();
    Map<String, Note> marks = new HashMap<>();
    Stream<Note> ofTables = document.dataTables().stream().flatMap(t -> t.notes().stream());
    for (Note note : Stream.concat(document.notes().stream(), ofTables).toList()) {
      if (!anchored.contains(note.id())) {
        findings.add(Finding.warning("piano.nota-senza-richiamo", note.at(),
            "Nessuna riga richiama la nota «" + note.id() + "» (segno «" + note.mark() + "»).",
            "Scrivi l'identificativo della nota accanto al valore o alla riga a cui si riferisce."));
      }
      Note first = marks.putIfAbsent(note.scope().key() + " " + note.mark(), note);
      if (first != null) {
        findings.add(Finding.notice("piano.nota-segno-doppio", note.at(),
            "Le note «" + first.id() + "» e «" + note.id() + "» hanno lo stesso segno «" + note.mark()
                + "» nello stesso ambito.",
            "Se il documento stampa proprio così non serve altro: i richiami usano gli identificativi."));
      }
    }
    return findings;
  }

  /** The notes that some row refers to: objectives, indicators and their figures, amendments, money, managers, tables. */
  private static Set<String> anchored(PlanDocument document) {
    Set<String> anchored = new HashSet<>();
    document.objectives().forEach(o -> anchored.addAll(o.sheet().notes()));
    document.indicators().forEach(i -> {
      anchored.addAll(i.notes());
      i.figures().forEach(f -> anchored.addAll(f.notes()));
    });
    document.amendments().stream().map(Amendment::reason).forEach(anchored::add);
    document.resources().forEach(r -> anchored.addAll(r.notes()));
    document.assignments().forEach(a -> anchored.addAll(a.notes()));
    document.dataTables().stream().flatMap(t -> t.rows().stream()).flatMap(r -> r.cells().stream())
        .forEach(c -> anchored.addAll(c.notes()));
    return anchored;
  }
}
