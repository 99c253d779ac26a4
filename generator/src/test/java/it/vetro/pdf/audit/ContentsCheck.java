package it.vetro.pdf.audit;

import it.vetro.pdf.Structure;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;

/** Tables of contents: built as they should be, and every entry leads to its heading and prints the page it is on. */
final class ContentsCheck {

  private static final Pattern ENTRY = Pattern.compile("(.*?)\\s*(\\d+)");

  private ContentsCheck() {}

  static void check(OpenPdf pdf, Defects defects) {
    List<Structure.Node> headings = pdf.all(Role.HEADING).toList();
    pdf.all(Role.CONTENTS).forEach(contents -> defects.addIf(contents.nodes().anyMatch(kid -> !Role.ENTRY.is(kid)
        && !Role.CAPTION.is(kid)) || contents.kids().isEmpty(), "something other than entries in the contents",
        Role.named(contents)));
    for (Structure.Node entry : pdf.all(Role.ENTRY).toList()) {
      List<Structure.Node> references = entry.nodes().filter(kid -> !Role.CONTENTS.is(kid)).toList();
      boolean built = references.size() == 1 && Role.REFERENCE.is(references.get(0))
          && references.get(0).roles().equals(List.of("Link"));
      if (built) {
        follow(pdf, references.get(0).nodes().findFirst().orElseThrow(), headings, defects);
      } else {
        defects.add("an entry of the contents is not one reference with one link", Role.named(entry));
      }
    }
    pdf.elements().filter(outer -> !Role.CONTENTS.is(outer)).flatMap(Structure.Node::nodes).filter(Role.ENTRY::is)
        .forEach(entry -> defects.add("an entry outside the contents", Role.named(entry)));
  }

  private static void follow(OpenPdf pdf, Structure.Node link, List<Structure.Node> headings, Defects defects) {
    Matcher printed = ENTRY.matcher(Role.said(link.text()));
    if (!printed.matches()) {
      defects.add("an entry of the contents without page number", Role.named(link));
      return;
    }
    List<COSDictionary> areas = LinkCheck.annotations(link);
    int page = areas.isEmpty() ? -1 : pdf.target(areas.get(0)).orElse(-1);
    defects.addIf(!Integer.toString(page + 1).equals(printed.group(2)),
        "the contents print another page than they lead to", Role.named(link) + " leads to page " + (page + 1));
    defects.addIf(areas.stream().anyMatch(area -> pdf.target(area).orElse(-1) != page),
        "the areas of an entry of the contents lead to different pages", Role.named(link));
    defects.addIf(headings.stream().noneMatch(heading -> HeadingCheck.page(heading) == page
        && Role.wordsWithoutNotes(heading).equals(printed.group(1))),
        "an entry of the contents leads to no heading of that text", Role.named(link));
  }
}
