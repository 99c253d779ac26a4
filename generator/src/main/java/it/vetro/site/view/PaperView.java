package it.vetro.site.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A PDF of the site that is there, as pages show it.
 *
 * @param href from the chamber's root
 * @param title as its cover says it
 * @param page address of the page with the same content
 * @param pages how many it has
 * @param bytes how large it is
 * @param accessible short name of the standard of accessible PDFs that it keeps; empty for none
 * @param archival short name of the standard of PDFs to be kept; empty for none
 * @param length its pages and its size in words
 * @param standards its standards in words; empty when it claims none
 */
public record PaperView(String href, String title, String page, int pages, long bytes, String accessible, String archival,
    String length, String standards) implements Described {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** @param words of the pages */
  public PaperView(String href, String title, String page, int pages, long bytes, String accessible, String archival,
      Words words) {
    this(href, title, page, pages, bytes, accessible, archival,
        words.say("carte.length", Map.of("pages", number(pages) + " " + words.oneOrMany("counted.page", pages), "size", size(bytes, words))),
        standards(accessible, archival, words));
  }

  private static String standards(String accessible, String archival, Words words) {
    return Stream.of(accessible.isEmpty() ? "" : words.say("carte.accessible", Map.of("name", accessible)),
        archival.isEmpty() ? "" : words.say("carte.archival", Map.of("name", archival)))
        .filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
  }

  /** Decimal units and one decimal, as {@code v.size} in the templates. */
  private static String size(long bytes, Words words) {
    BigDecimal size = BigDecimal.valueOf(bytes);
    List<String> units = words.list("carte.units");
    int unit = 0;
    while (unit + 1 < units.size() && size.setScale(1, RoundingMode.HALF_EVEN).compareTo(THOUSAND) >= 0) {
      size = size.divide(THOUSAND);
      unit++;
    }
    return number(size) + " " + units.get(unit);
  }

  private static String number(Number number) {
    return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ITALIAN)).format(number);
  }

  @Override
  public Map<String, Object> described(StructuredData site) {
    return site.paper(this);
  }
}
