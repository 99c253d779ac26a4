package it.vetro.pdf.audit;

import it.vetro.pdf.ReadAloud;
import it.vetro.pdf.Structure;
import java.util.List;
import java.util.Set;

/** What a file made from HTML says, against that HTML: every word, in order. */
final class SourceCheck {

  private static final int AROUND = 8;

  private SourceCheck() {}

  static void check(OpenPdf pdf, String html, Defects defects) {
    List<String> expected = ReadAloud.words(html);
    List<String> heard = Structure.words(withoutPageNumbers(pdf.root()));
    int same = 0;
    while (same < Math.min(expected.size(), heard.size()) && expected.get(same).equals(heard.get(same))) {
      same++;
    }
    defects.addIf(same < Math.max(expected.size(), heard.size()), "it reads otherwise than its source",
        "«" + around(heard, same) + "» instead of «" + around(expected, same) + "»");
  }

  private static String around(List<String> words, int at) {
    return String.join(" ", words.subList(Math.max(0, Math.min(words.size(), at - AROUND)),
        Math.min(words.size(), at + AROUND)));
  }

  /** The text, less the number at the end of each entry of the table of contents. */
  private static String withoutPageNumbers(Structure.Node node) {
    if (Role.REFERENCE.is(node) && node.nodes().anyMatch(kid -> kid.text().matches("(?s).* \\d+"))) {
      return node.text().replaceFirst(" \\d+$", "");
    }
    if (!Set.of("Document", "Sect", "TOC", "TOCI").contains(node.role())) {
      return node.text();
    }
    StringBuilder text = new StringBuilder("\n");
    node.nodes().forEach(kid -> text.append(withoutPageNumbers(kid)));
    return text.append('\n').toString();
  }
}
