package it.vetro.pdf.audit;

import it.vetro.pdf.ReadAloud;
import it.vetro.pdf.Structure;
import java.util.List;
import java.util.regex.Pattern;

/** The kinds of element the checks speak of, under the names of PDF 1.7 and of PDF 2.0. */
enum Role {
  HEADING("H[1-9][0-9]?"), TABLE("Table"), CAPTION("Caption"), HEADING_CELL("TH"), CELL("TD"), ROW("TR"),
  CONTENTS("TOC"), ENTRY("TOCI"), REFERENCE("Reference"), LINK("Link"), LIST("L"), ITEM("LI"), NOTE("Note|FENote"),
  LABEL("Lbl"), FIGURE("Figure"), HEAD("THead"), ROWS("THead|TBody|TFoot");

  private final Pattern names;

  Role(String names) {
    this.names = Pattern.compile(names);
  }

  boolean is(Structure.Node node) {
    return names.matcher(node.role()).matches();
  }

  /** The text of an element as it stands in its line: without the notes that are called in it. */
  static String textWithoutNotes(Structure.Node node) {
    StringBuilder text = new StringBuilder();
    for (Object kid : node.kids()) {
      if (!(kid instanceof Structure.Node inner)) {
        text.append(kid);
      } else if (!NOTE.is(inner)) {
        String within = textWithoutNotes(inner);
        text.append(inner.text().startsWith("\n") ? "\n" + within + "\n" : within);
      }
    }
    return text.toString();
  }

  /** The same, in words. */
  static String wordsWithoutNotes(Structure.Node node) {
    return said(textWithoutNotes(node));
  }

  /** A text with one space between its words, as the fonts can show it. */
  static String said(String text) {
    return String.join(" ", ReadAloud.shown(text));
  }

  /** The level of a heading, from 1. */
  static int level(Structure.Node heading) {
    return Integer.parseInt(heading.role().substring(1));
  }

  /** What an element is called in a message. */
  static String named(Structure.Node node) {
    List<String> words = Structure.words(node.text());
    String start = String.join(" ", words.subList(0, Math.min(6, words.size())));
    return node.role() + " «" + start + (words.size() > 6 ? "…" : "") + "»"
        + (node.page() < 0 ? "" : " on page " + (node.page() + 1));
  }
}
