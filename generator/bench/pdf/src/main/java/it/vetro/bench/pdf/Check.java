package it.vetro.bench.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Whether a PDF holds the whole document, so that no engine is fast for having left something out: every word as often
 * as in the source, tags, bookmarks, the claim of PDF/UA, pages.
 */
final class Check {

  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");
  private static final Pattern HYPHENATED = Pattern.compile("(?<=\\p{L})[-\\u00AD]\\R(?=\\p{L})");

  private final List<String> faults = new ArrayList<>();
  private final Document source;

  private Check(Document source) {
    this.source = source;
  }

  /** {@code HTML PDF LEAST MOST}: prints what the file is; fails when something is missing. */
  public static void main(String[] args) throws Exception {
    Check check = new Check(Jsoup.parse(Files.readString(Path.of(args[0]))));
    try (PDDocument pdf = Loader.loadPDF(Path.of(args[1]).toFile())) {
      int pages = pdf.getNumberOfPages();
      if (pages < Integer.parseInt(args[2]) || pages > Integer.parseInt(args[3])) {
        check.faults.add(pages + " pages");
      }
      check.words(PaintedText.of(pdf));
      check.tags(pdf);
      System.out.println(pages + " pages, " + Files.size(Path.of(args[1])) / 1000 + " kB");
    }
    if (!check.faults.isEmpty()) {
      System.err.println(args[1] + ":\n  " + String.join("\n  ", check.faults));
      System.exit(1);
    }
  }

  /**
   * No word less than in the source, the headings once more in the table of contents. More of them only where all
   * engines repeat: heads of tables and of pages, numbers of pages and of lists.
   */
  private void words(String text) {
    Map<String, Integer> expected = counted(source.body().text());
    Adapting.listed(source).forEach(heading ->
        counted(heading.text()).forEach((word, times) -> expected.merge(word, times, Integer::sum)));
    Map<String, Integer> found = counted(joined(text, expected.keySet()));
    Set<String> repeated = new HashSet<>(counted(source.select("thead").text() + " " + Sample.TITLE + " "
        + Sample.AUTHOR + " Pagina di").keySet());
    expected.forEach((word, times) -> {
      int missing = times - found.getOrDefault(word, 0);
      if (missing > 0) {
        faults.add("«" + word + "» is missing " + missing + " times of " + times);
      }
    });
    found.forEach((word, times) -> {
      int more = times - expected.getOrDefault(word, 0);
      if (more > 0 && !repeated.contains(word) && !Character.isDigit(word.charAt(0))) {
        faults.add("«" + word + "» is there " + more + " times too many");
      }
    });
  }

  private static Map<String, Integer> counted(String text) {
    Map<String, Integer> counts = new HashMap<>();
    WORD.matcher(text).results().map(MatchResult::group).forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  /** Words that were divided at the end of a line, whole again. */
  private static String joined(String text, Set<String> known) {
    Pattern around = Pattern.compile("(\\p{L}+)" + HYPHENATED.pattern() + "(\\p{L}+)");
    return around.matcher(text).replaceAll(divided -> known.contains(divided.group(1) + divided.group(2))
        ? divided.group(1) + divided.group(2) : divided.group(1) + " " + divided.group(2));
  }

  private void tags(PDDocument pdf) throws Exception {
    Map<String, Integer> roles = new HashMap<>();
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root == null || pdf.getDocumentCatalog().getMetadata() == null) {
      faults.add("not tagged");
      return;
    }
    count(root.getDictionaryObject(COSName.K), roles);
    atLeast("Table", source.select("table").size(), roles);
    atLeast("TR", source.select("tr").size(), roles);
    atLeast("TD", source.select("td").size(), roles);
    atLeast("TH", source.select("th").size(), roles);
    atLeast("H2", source.select("h2").size(), roles);
    atLeast("LI", source.select("li").size(), roles);
    String about = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8");
    if (!about.contains("pdfuaid:part") || !about.contains("pdfaid:part")) {
      faults.add("claims no PDF/UA or no PDF/A");
    }
    if (pdf.getDocumentCatalog().getDocumentOutline() == null) {
      faults.add("no bookmarks");
    }
  }

  private void atLeast(String role, int count, Map<String, Integer> roles) {
    if (roles.getOrDefault(role, 0) < count) {
      faults.add(roles.getOrDefault(role, 0) + " elements " + role + ", not " + count);
    }
  }

  private static void count(COSBase kids, Map<String, Integer> roles) {
    COSBase kid = kids instanceof COSObject object ? object.getObject() : kids;
    if (kid instanceof COSArray array) {
      array.forEach(each -> count(each, roles));
    } else if (kid instanceof COSDictionary element) {
      if (element.containsKey(COSName.S)) {
        roles.merge(element.getNameAsString(COSName.S), 1, Integer::sum);
      }
      count(element.getDictionaryObject(COSName.K), roles);
    }
  }
}
