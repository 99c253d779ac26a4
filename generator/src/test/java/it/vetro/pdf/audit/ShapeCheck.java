package it.vetro.pdf.audit;

import it.vetro.pdf.ReadAloud;
import it.vetro.pdf.Spoken;
import it.vetro.pdf.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What a file made from HTML is built of, against that HTML: headings, tables, lists, links, notes, languages. */
final class ShapeCheck {

  private final OpenPdf pdf;
  private final Document html;
  private final Defects defects;

  private ShapeCheck(OpenPdf pdf, Document html, Defects defects) {
    this.pdf = pdf;
    this.html = html;
    this.defects = defects;
  }

  static void check(OpenPdf pdf, String html, Defects defects) {
    ShapeCheck check = new ShapeCheck(pdf, Jsoup.parse(html), defects);
    check.same("headings", check.headings(), pdf.all(Role.HEADING)
        .map(heading -> Role.level(heading) + " " + letters(Role.textWithoutNotes(heading))).toList());
    check.same("tables", check.html.select("table").stream().map(ShapeCheck::table).toList(),
        pdf.all(Role.TABLE).map(ShapeCheck::table).toList());
    check.same("lists", check.html.select("ul, ol").stream().map(list -> list.select("> li").size() + " items").toList(),
        pdf.all(Role.LIST).filter(list -> !isDefinitions(list)).map(list -> list.roles().size() + " items").toList());
    check.same("contents", contents(check.contents()),
        contents((int) pdf.all(Role.CONTENTS).filter(contents -> pdf.all(Role.ENTRY)
            .noneMatch(entry -> entry.kids().contains(contents))).count()));
    check.same("calls of notes", check.calls(), pdf.all(Role.REFERENCE)
        .filter(call -> pdf.all(Role.ENTRY).noneMatch(entry -> entry.kids().contains(call)))
        .map(call -> letters(call.text())).toList());
    check.same("notes", check.notes(), pdf.all(Role.NOTE).map(note -> "note").toList());
    check.same("figures", check.html.select("svg").stream().filter(drawing -> !Spoken.isDecoration(drawing))
        .map(drawing -> letters(Spoken.drawing(drawing))).toList(), pdf.all(Role.FIGURE)
        .map(figure -> letters(figure.dictionary().getString(COSName.ALT, ""))).toList());
    check.same("links", check.links(), pdf.all(Role.LINK)
        .filter(link -> pdf.all(Role.REFERENCE).noneMatch(call -> call.kids().contains(link)))
        .map(link -> letters(Role.textWithoutNotes(link))).sorted().toList());
    check.same("languages", check.languages(), pdf.elements().filter(ShapeCheck::hasLanguage)
        .map(element -> element.dictionary().getString(COSName.LANG) + " " + letters(spoken(element))).sorted().toList());
    check.language();
  }

  private void same(String what, List<String> source, List<String> file) {
    int same = 0;
    while (same < Math.min(source.size(), file.size()) && source.get(same).equals(file.get(same))) {
      same++;
    }
    defects.addIf(!source.equals(file), "other " + what + " than its source", file.size() + " instead of "
        + source.size() + ", the first difference: " + (same < file.size() ? file.get(same) : "nothing")
        + " instead of " + (same < source.size() ? source.get(same) : "nothing"));
  }

  /** How many tables of contents have something to list. */
  private int contents() {
    return (int) html.select("nav.toc").stream().filter(nav -> {
      int deepest = nav.hasAttr("data-levels") ? Integer.parseInt(nav.attr("data-levels")) : 3;
      return html.select("h1, h2, h3, h4, h5, h6").stream().anyMatch(heading -> heading.closest(".cover, .toc") == null
          && heading.tagName().charAt(1) - '0' <= deepest);
    }).count();
  }

  private static List<String> contents(int count) {
    return Stream.generate(() -> "contents").limit(count).toList();
  }

  /** The headings as they must be marked: one that skips levels is raised. */
  private List<String> headings() {
    List<String> headings = new ArrayList<>();
    int above = 0;
    for (Element heading : html.select("h1, h2, h3, h4, h5, h6")) {
      above = Math.min(heading.tagName().charAt(1) - '0', above + 1);
      headings.add(above + " " + letters(heading.text()));
    }
    return headings;
  }

  private static String table(Element table) {
    Element caption = table.selectFirst("> caption");
    Element own = table.clone();
    own.select("table table").remove();
    own.select("a.noteref").remove();
    return "table «" + (caption == null ? "" : letters(withoutCalls(caption))) + "» of " + own.select("tr:has(td, th)").size()
        + " rows and " + own.select("th").size() + " headings";
  }

  private static String withoutCalls(Element element) {
    Element own = element.clone();
    own.select("a.noteref").remove();
    return own.text();
  }

  private static String table(Structure.Node table) {
    return "table «" + table.nodes().filter(Role.CAPTION::is).map(caption -> letters(withoutReferences(caption)))
        .findFirst().orElse("") + "» of " + count(table, Role.ROW) + " rows and " + count(table, Role.HEADING_CELL)
        + " headings";
  }

  private static long count(Structure.Node table, Role role) {
    return table.nodes().mapToLong(kid -> Role.TABLE.is(kid) ? 0 : (role.is(kid) ? 1 : 0) + count(kid, role)).sum();
  }

  private static String withoutReferences(Structure.Node node) {
    StringBuilder text = new StringBuilder();
    for (Object kid : node.kids()) {
      if (!(kid instanceof Structure.Node inner)) {
        text.append(kid);
      } else if (!Role.NOTE.is(inner) && !Role.REFERENCE.is(inner)) {
        text.append(withoutReferences(inner));
      }
    }
    return text.toString();
  }

  /** The links that lead somewhere from a file that lies far from its site. */
  private List<String> links() {
    return html.select("a[href]:not(.noteref)").stream().filter(link -> {
      String address = link.attr("href");
      return address.matches("(?i)(https?|mailto|tel):.+")
          || address.matches("#.+") && html.getElementById(address.substring(1)) != null;
    }).map(link -> letters(link.text())).sorted().toList();
  }

  /** A list of terms has no marks. */
  private static boolean isDefinitions(Structure.Node list) {
    return list.attribute("ListNumbering") instanceof COSName kind && (kind.getName().equals("None")
        || kind.getName().equals("Description"));
  }

  private List<String> calls() {
    return html.select("a.noteref").stream().filter(call -> note(call) != null).map(call -> letters(call.text()))
        .toList();
  }

  private List<String> notes() {
    return html.select("a.noteref").stream().map(this::note).filter(note -> note != null).distinct()
        .map(note -> "note").toList();
  }

  private Element note(Element call) {
    Element note = html.getElementById(call.attr("href").replaceFirst("^#", ""));
    return note != null && note.closest("aside.notes") != null ? note : null;
  }

  private List<String> languages() {
    return html.body().select("[lang]:not(svg *)").stream().filter(element -> !said(element).isEmpty())
        .map(element -> element.attr("lang") + " " + letters(said(element))).sorted().toList();
  }

  /** The words of an element, of drawings their description. */
  private static String said(Element element) {
    Element own = element.clone();
    if (element.tagName().equals("svg")) {
      return Spoken.drawing(element);
    }
    List<Element> drawings = element.select("svg");
    for (int i = 0; i < drawings.size(); i++) {
      own.select("svg").first().replaceWith(new TextNode(" " + Spoken.drawing(drawings.get(i)) + " "));
    }
    own.select("figcaption.visually-hidden").remove();
    return own.text();
  }

  private static boolean hasLanguage(Structure.Node element) {
    return element.dictionary().containsKey(COSName.LANG) && !element.role().equals("Document")
        && !element.words().isEmpty();
  }

  /** The text of an element, of figures their description, without notes and without the marks of its lists. */
  private static String spoken(Structure.Node node) {
    if (Role.FIGURE.is(node)) {
      return node.text();
    }
    StringBuilder text = new StringBuilder();
    for (Object kid : node.kids()) {
      if (!(kid instanceof Structure.Node inner)) {
        text.append(kid);
      } else if (!Role.NOTE.is(inner) && !(Role.ITEM.is(node) && Role.LABEL.is(inner))) {
        text.append(spoken(inner));
      }
    }
    return text.toString();
  }

  /** The whole is in the language of the source; Italian when that says none. */
  private void language() {
    String source = html.selectFirst("html").attr("lang").isEmpty() ? "it" : html.selectFirst("html").attr("lang");
    String whole = pdf.root().dictionary().getString(COSName.LANG, source);
    defects.addIf(!whole.equals(source), "all of it in another language than its source", whole);
    String file = String.valueOf(pdf.document().getDocumentCatalog().getLanguage());
    defects.addIf(!file.equals(source) && !file.startsWith(source + "-"), "in another language than its source", file);
  }

  /** A text for comparison: without spaces and without the stops that end the description of a drawing. */
  private static String letters(String text) {
    return String.join("", ReadAloud.shown(text)).replace(".", "");
  }
}
