package it.vetro.pdf.html;

import it.vetro.pdf.tag.AssociatedFile;
import it.vetro.pdf.tag.Tag;
import it.vetro.pdf.text.Losses;
import it.vetro.pdf.text.Phrases;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The files of the document: those it was given, and those made from tables that name none. */
final class TableFiles {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST_SLUG = 60;

  private final boolean makes;
  private final Phrases phrases;
  private final Losses losses;
  private final Map<String, AssociatedFile> byName = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private int tables;

  TableFiles(Enclosures enclosures, Phrases phrases, Losses losses) {
    this.makes = enclosures.tableData();
    this.phrases = phrases;
    this.losses = losses;
    for (AssociatedFile file : enclosures.given()) {
      byName.put(file.name(), file);
      taken.add(file.name().toLowerCase(Locale.ROOT));
    }
  }

  /** Ties a table to the files it names in {@code data-files}, or to those made from it. */
  void tie(Element table, Tag tag, Grid grid) {
    tables++;
    Element caption = table.selectFirst("> caption");
    String title = caption == null ? "" : TableData.words(caption);
    if (table.hasAttr("data-files")) {
      for (String name : table.attr("data-files").strip().split("\\s+")) {
        if (byName.containsKey(name)) {
          tag.holds(byName.get(name));
        } else if (!name.isEmpty()) {
          losses.missingAttachment(name, title);
        }
      }
    } else if (makes) {
      make(TableData.of(table, grid, phrases), title, tag);
    }
  }

  /** In the order in which a reader sees them. */
  List<AssociatedFile> all() {
    return List.copyOf(byName.values());
  }

  private void make(TableData data, String title, Tag tag) {
    if (data.rows().isEmpty()) {
      return;
    }
    String base = freeName(String.format(Locale.ROOT, "%s-%02d", phrases.tableFile(), tables), title);
    String description = phrases.tableData(tables, title);
    add(new AssociatedFile(base + ".csv", "text/csv", description, DataFormats.csv(data), AssociatedFile.DATA), tag);
    add(new AssociatedFile(base + ".json", "application/json", description, DataFormats.json(data), AssociatedFile.DATA), tag);
  }

  private void add(AssociatedFile file, Tag tag) {
    byName.put(file.name(), file);
    taken.add(file.name());
    tag.holds(file);
  }

  /** A name that no file of the document has yet. */
  private String freeName(String start, String title) {
    String slug = slug(title);
    String base = slug.isEmpty() ? start : start + "-" + slug;
    String name = base;
    for (int i = 2; taken.contains(name + ".csv") || taken.contains(name + ".json"); i++) {
      name = base + "-" + i;
    }
    return name;
  }

  /** The text in lower-case ASCII letters, digits and hyphens, cut at a word when it is long. */
  private static String slug(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String dashed = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
    if (dashed.length() <= LONGEST_SLUG) {
      return dashed;
    }
    int end = dashed.lastIndexOf('-', LONGEST_SLUG);
    return dashed.substring(0, end > 0 ? end : LONGEST_SLUG);
  }
}
