package it.vetro.pdf.layout;

import it.vetro.pdf.text.Losses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills pages with chunks, and the foot of each page with the notes called on it. */
public final class Paginator {

  private final Footnotes footnotes;
  private final Losses losses;
  private final List<Page> pages = new ArrayList<>();
  private final Map<String, Place> places = new HashMap<>();
  private List<Page.Placed> content = new ArrayList<>();
  private Section section;
  /** Where the last chunk ends. */
  private double cursor;
  /** The last chunk, none at the top of a page. */
  private Chunk above;

  private Paginator(Map<String, Box> notes, Losses losses) {
    this.footnotes = new Footnotes(notes, losses);
    this.losses = losses;
  }

  /**
   * Lays out a document.
   *
   * @param notes by the id they are called with
   */
  public static Pages pages(List<Section> sections, Map<String, Box> notes, Losses losses) {
    Paginator paginator = new Paginator(notes, losses);
    sections.forEach(paginator::add);
    return new Pages(paginator.pages, paginator.places);
  }

  private void add(Section next) {
    section = next;
    PageFormat format = next.format();
    beginPage();
    next.backdrop().forEach(item -> content.add(new Page.Placed(Chunk.of(0, List.of(item), List.of()), 0, false)));
    List<Chunk> chunks =
        next.content().stack(new Frame(format.left(), format.bodyWidth(), format.bodyHeight(), losses));
    int from = 0;
    while (from < chunks.size()) {
      int to = from + 1;
      while (to < chunks.size() && chunks.get(to - 1).keep()) {
        to++;
      }
      place(chunks.subList(from, to));
      from = to;
    }
    endPage();
    while (footnotes.hasMore()) {
      beginPage();
      endPage();
    }
  }

  /** Places chunks that belong together: on this page or the next when they fit there, else as they come. */
  private void place(List<Chunk> group) {
    double room = section.format().bodyHeight() - Chunk.height(group.get(0).repeat());
    if (above != null && !fits(group) && Chunk.height(group) <= room) {
      breakPage(group.get(0));
    }
    int last = group.size() - 1;
    for (int i = 0; i <= last; i++) {
      Chunk chunk = group.get(i);
      // of a group taller than a page at least the last two stay together
      if (above != null && !fits(group.subList(i, i == last - 1 ? last + 1 : i + 1))) {
        breakPage(chunk);
      }
      while (above == null && footnotes.hasMore() && !fits(List.of(chunk))) {
        endPage();
        beginPage();
      }
      put(chunk, false);
    }
  }

  private boolean fits(List<Chunk> group) {
    double end = cursor;
    Chunk last = above;
    List<String> notes = new ArrayList<>();
    for (Chunk chunk : group) {
      end += (last == null ? 0 : last.distanceTo(chunk)) + chunk.height();
      notes.addAll(chunk.notes());
      last = chunk;
    }
    return end + footnotes.heightWith(notes) <= section.format().bottom() + 0.01;
  }

  private void breakPage(Chunk next) {
    endPage();
    beginPage();
    for (Chunk heading : next.repeat()) {
      put(heading, true);
    }
  }

  private void put(Chunk chunk, boolean again) {
    double top = cursor + (above == null ? 0 : above.distanceTo(chunk));
    content.add(new Page.Placed(chunk, top, again));
    chunk.anchors().forEach(id -> places.putIfAbsent(id, new Place(pages.size(), top)));
    cursor = top + chunk.height();
    above = chunk;
    footnotes.call(chunk.notes());
  }

  private void beginPage() {
    content = new ArrayList<>();
    cursor = section.format().top();
    above = null;
    footnotes.beginPage(section.format());
  }

  private void endPage() {
    for (Page.Placed note : footnotes.endPage(section.format().bottom() - cursor)) {
      content.add(note);
      note.chunk().anchors().forEach(id -> places.putIfAbsent(id, new Place(pages.size(), note.top())));
    }
    pages.add(new Page(section.format(), section.bare(), content));
  }
}
