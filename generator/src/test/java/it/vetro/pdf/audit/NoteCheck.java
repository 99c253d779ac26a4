package it.vetro.pdf.audit;

import it.vetro.pdf.Structure;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Notes: read right behind their first calls, and printed at the foot of the same page. */
final class NoteCheck {

  private NoteCheck() {}

  static void check(OpenPdf pdf, Defects defects) {
    List<Structure.Node> notes = pdf.all(Role.NOTE).toList();
    List<String> labels = notes.stream().map(NoteCheck::label).toList();
    for (Structure.Node outer : pdf.elements().toList()) {
      List<Structure.Node> kids = outer.nodes().toList();
      for (int i = 0; i < kids.size(); i++) {
        if (Role.NOTE.is(kids.get(i))) {
          note(pdf, kids.get(i), i == 0 ? Optional.empty() : Optional.of(kids.get(i - 1)), defects);
        } else if (isCall(kids.get(i)) && !Role.ENTRY.is(outer)) {
          defects.addIf(!labels.contains(kids.get(i).words()), "a call of a note that is not there",
              Role.named(kids.get(i)));
        }
      }
    }
  }

  private static void note(OpenPdf pdf, Structure.Node note, Optional<Structure.Node> before, Defects defects) {
    COSDictionary own = note.dictionary();
    defects.addIf(own.getString(COSName.ID, "").isEmpty() && !own.containsKey(COSName.getPDFName("Ref")),
        "a note without a name", Role.named(note));
    String label = label(note);
    defects.addIf(label.isEmpty(), "a note that does not begin with its number", Role.named(note));
    Optional<Structure.Node> call = before.filter(NoteCheck::isCall);
    if (call.isEmpty() || !call.get().words().equals(label)) {
      defects.add("a note that does not follow its call", Role.named(note));
      return;
    }
    int page = call.get().all().flatMap(Structure.Node::marks).map(Structure.Marked::page).findFirst().orElse(-1);
    int foot = note.all().flatMap(Structure.Node::marks).map(Structure.Marked::page).findFirst().orElse(-1);
    List<COSDictionary> areas = call.get().nodes().filter(Role.LINK::is).findFirst()
        .map(LinkCheck::annotations).orElse(List.of());
    defects.addIf(areas.stream().anyMatch(area -> pdf.target(area).orElse(-1) != foot),
        "the call of a note leads to another page than the note's", Role.named(note));
    defects.addIf(foot < page, "a note is printed before its call", Role.named(note));
  }

  private static boolean isCall(Structure.Node node) {
    return Role.REFERENCE.is(node) && node.nodes().anyMatch(Role.LINK::is);
  }

  private static String label(Structure.Node note) {
    return note.nodes().findFirst().filter(Role.LABEL::is).map(Structure.Node::words).orElse("");
  }
}
