package it.vetro.pdf.html;

import it.vetro.pdf.layout.Anchored;
import it.vetro.pdf.layout.Box;
import it.vetro.pdf.layout.Measured;
import it.vetro.pdf.layout.Paragraph;
import it.vetro.pdf.layout.SideBySide;
import it.vetro.pdf.layout.Theme;
import it.vetro.pdf.tag.Tag;
import it.vetro.pdf.text.FontSet;
import it.vetro.pdf.text.Ink;
import it.vetro.pdf.text.Losses;
import it.vetro.pdf.text.TextStyle;
import it.vetro.pdf.text.WordReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The notes of the document. Each enters the structure behind its first call and is printed at that page's foot. */
final class Notes {

  private static final double LABEL_ROOM = 16;
  /** For a label that is a word, such as «Note:». */
  private static final double WIDEST_LABEL_ROOM = 80;
  private static final double BESIDE_LABEL = 5;
  private static final double GAP = 2;

  private final FontSet fonts;
  private final Anchors anchors;
  private final Losses losses;
  private final Map<String, Element> written = new HashMap<>();
  private final Set<String> called = new HashSet<>();
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final Map<String, Tag> tags = new HashMap<>();

  Notes(Document html, FontSet fonts, Anchors anchors, Losses losses) {
    this.fonts = fonts;
    this.anchors = anchors;
    this.losses = losses;
    html.select("aside.notes [id]").forEach(note -> written.putIfAbsent(note.id(), note));
    html.select("a.noteref").forEach(call -> called.add(target(call)));
  }

  /** The note a call is for, without the number sign. */
  static String target(Element call) {
    return call.attr("href").replaceFirst("^#", "");
  }

  boolean has(String id) {
    return written.containsKey(id);
  }

  boolean isCalled(String id) {
    return called.contains(id);
  }

  /** Puts the note into the structure, as the next kid of the element that calls it; once, however many calls. */
  void enter(String id, String label, Tag caller, InlineReader inlines) {
    if (boxes.containsKey(id)) {
      return;
    }
    boxes.put(id, Paragraph.of(List.of(), Theme.NOTE));
    Tag note = caller.add("Note").named("note-" + boxes.size());
    tags.put(id, note);
    anchors.put(id, note);
    TextStyle style = TextStyle.of(Theme.NOTE, Theme.TEXT);
    WordReader mark = new WordReader(fonts, losses);
    mark.add(label, Ink.of(style, note.add("Lbl").text()));
    Paragraph text = inlines.paragraph(written.get(id).childNodes(), note.add("P"), style);
    Paragraph number = Paragraph.of(mark.words(), Theme.NOTE);
    double room = Math.max(LABEL_ROOM, Math.min(WIDEST_LABEL_ROOM, number.minWidth() + BESIDE_LABEL));
    Box box = new SideBySide(number, room, text.spaced(0, GAP));
    boxes.put(id, new Anchored(id, new Measured(box, Theme.NOTE_MEASURE)));
  }

  /** Makes the call of a note and the note know each other. */
  void tie(String id, Tag call) {
    call.refersTo(tags.get(id));
    tags.get(id).refersTo(call);
  }

  /** The notes that are called, by id, in the order of their first calls. */
  Map<String, Box> boxes() {
    return boxes;
  }
}
