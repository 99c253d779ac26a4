package it.vetro.pdf.audit;

import it.vetro.pdf.Structure;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What readers skip is only what they need not hear: running heads, page numbers, heads of tables and rows shown again. */
final class ArtifactCheck {

  private static final Pattern FOOT = Pattern.compile("(.*?)\\p{L}+ (\\d+) \\p{L}+ (\\d+)");

  private final OpenPdf pdf;
  private final Defects defects;
  private final Set<String> heads = new HashSet<>();
  private final Set<String> firstCells = new HashSet<>();

  private ArtifactCheck(OpenPdf pdf, Defects defects) {
    this.pdf = pdf;
    this.defects = defects;
    pdf.all(Role.HEAD).forEach(head -> heads.add(letters(Role.textWithoutNotes(head))));
    pdf.all(Role.ROW).flatMap(row -> row.nodes().limit(1))
        .flatMap(cell -> Stream.concat(Stream.of(cell), cell.all().filter(Role.FIGURE::is)))
        .forEach(shown -> firstCells.add(letters(Role.textWithoutNotes(shown))));
  }

  static void check(OpenPdf pdf, Defects defects) {
    ArtifactCheck check = new ArtifactCheck(pdf, defects);
    String title = Description.title(pdf.document());
    String foot = null;
    for (int page = 0; page < pdf.pages().size(); page++) {
      for (PageInk.Stretch stretch : pdf.pages().get(page).stretches()) {
        String text = Role.said(stretch.text());
        if (!stretch.mark().isArtifact() || text.isEmpty()) {
          continue;
        }
        String where = "«" + text + "» on page " + (page + 1);
        switch (stretch.mark().artifact()) {
          case "Header" -> defects.addIf(!isStartOf(text, title), "a running head that is not the title", where);
          case "Footer" -> foot = check.foot(text, foot, page, where);
          default -> check.again(stretch, where);
        }
      }
    }
  }

  /** The number of the page, and before it the same words on every page. */
  private String foot(String text, String before, int page, String where) {
    Matcher foot = FOOT.matcher(text);
    if (!foot.matches()) {
      defects.add("a running foot without page number", where);
      return before;
    }
    defects.addIf(Integer.parseInt(foot.group(2)) != page + 1 || Integer.parseInt(foot.group(3)) != pdf.pages().size(),
        "a page bears another number", where);
    String words = foot.group(1).strip();
    defects.addIf(before != null && !isStartOf(words, before) && !isStartOf(before, words),
        "a running foot that differs from the others", where);
    return before == null || words.length() > before.length() ? words : before;
  }

  private void again(PageInk.Stretch stretch, String where) {
    String text = letters(stretch.text());
    boolean head = heads.contains(text) || isStartOfCell(text) || heads.stream().filter(text::startsWith)
        .anyMatch(before -> isStartOfCell(text.substring(before.length())));
    defects.addIf(!head, "text that readers skip and that is no head of a table", where);
  }

  /** A row that goes on overleaf shows again, below the head of its table, how its first cell begins. */
  private boolean isStartOfCell(String text) {
    return firstCells.stream().anyMatch(cell -> cell.startsWith(text));
  }

  /** Whether a text is another, or its beginning with an ellipsis. */
  private static boolean isStartOf(String text, String whole) {
    return text.equals(whole) || text.endsWith("…") && letters(whole).startsWith(letters(text.replace("…", "")));
  }

  /** Without spaces and hyphens: words are divided otherwise where they are shown again. */
  private static String letters(String text) {
    return text.replaceAll("[-\\s\\u00A0\\u202F\\u00AD]+", "");
  }
}
