package it.vetro.site.news;

import it.vetro.site.view.LinkView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Something that changed, on a day that the data state.
 *
 * @param id of the datum, among those of its subject
 * @param date ISO day
 * @param kind what happened
 * @param subject key of what it happened to: {@code pubblicazione}, {@code testo}, {@code dati}, {@code atto},
 *     {@code documento}, {@code modifiche}, {@code ufficio}
 * @param what what it happened to, with its page or file; absolute when it stands elsewhere
 * @param place the section it belongs to; both empty when none
 * @param owner who answers for it; both empty when not stated
 * @param areas paths of the first-level sections it belongs to
 */
public record NewsItem(
    String id,
    String date,
    Kind kind,
    String subject,
    LinkView what,
    LinkView place,
    LinkView owner,
    Set<String> areas) {

  static final LinkView NOTHING = new LinkView("", "");

  /** Latest first; of the same day in the order of their keys. */
  static final Comparator<NewsItem> LATEST_FIRST =
      Comparator.comparing(NewsItem::date).reversed().thenComparing(NewsItem::key);

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  public NewsItem {
    areas = Set.copyOf(areas);
  }

  /** What happened. */
  public enum Kind {
    NEW("nuovo"),
    UPDATED("aggiornato"),
    AMENDED("modificato"),
    REMOVED("tolto");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The word of the address and of the sentences. */
    public String key() {
      return key;
    }
  }

  /** Tells it from all others and stays the same as long as the datum does: its anchor, and its id in the feeds. */
  public String key() {
    return String.join("-", subject, id, kind.key(), date).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** The beginning of its day in Italy, as Atom wants it. */
  public String instant() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(LocalDate.parse(date).atStartOfDay(ROME).toOffsetDateTime());
  }

  /** {@code 2025-01}. */
  public String month() {
    return date.substring(0, "2025-01".length());
  }

  /** What changed in a month. */
  public record Month(String month, List<NewsItem> items) {}
}
