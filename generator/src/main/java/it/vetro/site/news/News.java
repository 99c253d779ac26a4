package it.vetro.site.news;

import it.vetro.model.TransparencySection;
import it.vetro.site.view.LinkView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What changed in a chamber's site, and what carries no date.
 *
 * @param today the day that counts as today
 * @param items latest first
 * @param undated what is there without a date, by kind
 * @param sections the first level of the tree
 */
public record News(LocalDate today, List<NewsItem> items, List<Undated> undated, List<TransparencySection> sections) {

  /** How many the page shows: the older ones are on the pages they happened to. */
  static final int SHOWN = 300;

  private static final int ON_THE_HOME_PAGE = 5;
  private static final Set<String> PUBLISHED = Set.of("pubblicazione", "testo", "dati", "atto");

  /**
   * Things of a kind that carry no date.
   *
   * @param subject as in {@link NewsItem}
   * @param count how many
   * @param where the pages to find them on, at most one for each first-level section or document
   */
  public record Undated(String subject, int count, List<LinkView> where) {}

  public News {
    Map<String, NewsItem> byKey = new LinkedHashMap<>();
    items.forEach(item -> byKey.putIfAbsent(item.key(), item));
    items = byKey.values().stream().sorted(NewsItem.LATEST_FIRST).toList();
    undated = List.copyOf(undated);
  }

  /** Those that the home page shows. */
  public List<NewsItem> latest() {
    return items.stream().limit(ON_THE_HOME_PAGE).toList();
  }

  /** Those that the page shows, by month. */
  public List<NewsItem.Month> months() {
    Map<String, List<NewsItem>> byMonth = new LinkedHashMap<>();
    items.stream().limit(SHOWN).forEach(item -> byMonth.computeIfAbsent(item.month(), m -> new ArrayList<>()).add(item));
    return byMonth.entrySet().stream().map(e -> new NewsItem.Month(e.getKey(), e.getValue())).toList();
  }

  /** How many the page leaves out. */
  public int older() {
    return Math.max(0, items.size() - SHOWN);
  }

  /** {@code 2026-11}. */
  public String thisMonth() {
    return today.toString().substring(0, "2026-11".length());
  }

  /** How many bear a date of the month of today. */
  public int inThisMonth() {
    return (int) items.stream().filter(item -> item.month().equals(thisMonth())).count();
  }

  /** How many things carry no date. */
  public int withoutDate() {
    return undated.stream().mapToInt(Undated::count).sum();
  }

  /**
   * The day on which each page or file last changed, by its address: of what is published and of the section page that lists
   * it. The day of an office or of an act of adoption is not that of a page.
   */
  public Map<String, String> updatedPages() {
    Map<String, String> days = new LinkedHashMap<>();
    items.stream().filter(item -> PUBLISHED.contains(item.subject())).forEach(item -> {
      days.putIfAbsent(item.what().href().replaceFirst("/$", "/index.html"), item.date());
      days.putIfAbsent(item.place().href(), item.date());
    });
    return days;
  }

  /** Those that belong to a first-level section. */
  public List<NewsItem> of(TransparencySection section) {
    return items.stream().filter(item -> item.areas().contains(section.path())).toList();
  }
}
