package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.law.Fulfilment;
import it.vetro.law.Law;
import it.vetro.law.Register;
import it.vetro.model.Obligation;
import it.vetro.model.TransparencySection;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The obligations by the act that imposes them, each with the section where it is fulfilled. */
public final class NormIndex implements Pages {

  static final String ADDRESS = "indice/norme/index.html";
  private static final Pattern PARTS = Pattern.compile("; ?(?![^(]*\\))");
  private static final Pattern NUMBERED = Pattern.compile("(\\p{L}[\\p{L}.]*(?: (?!n\\.)\\p{L}[\\p{L}.]*)?) (?:n\\. ?)?(\\d+/\\d{4})");
  private static final Pattern NUMBER = Pattern.compile("\\d+/\\d{4}");
  private static final Pattern ARTICLE = Pattern.compile("(?i)^artt?\\. ?(\\d+)(-\\p{L}+)?");
  private static final int NO_ARTICLE = 1_000_000;

  private final Law law;
  private final Register register;
  private final Words words;

  public NormIndex(Law law, Register register, Words words) {
    this.law = law;
    this.register = register;
    this.words = words;
  }

  /** An act, and the obligations that it imposes by article. */
  public record Act(String id, String name, List<Row> rows) {}

  /**
   * An obligation under one of its acts.
   *
   * @param reference the place in the act, as the register words it
   * @param state how the chamber stands
   */
  public record Row(String reference, LinkView obligation, LinkView section, String state) {}

  @Override
  public Stream<GeneratedPage> pages() {
    return Stream.of(new GeneratedPage(ADDRESS, "norme", words.text("ricerca.norms"), Map.of(
        "frame", SearchPages.frame(ADDRESS).withLede(words.text("ricerca.norms_lede")), "atti", acts())));
  }

  private List<Act> acts() {
    Map<String, List<Row>> acts = new LinkedHashMap<>();
    for (Fulfilment fulfilment : register.all()) {
      String act = "";
      for (String part : PARTS.split(fulfilment.obligation().reference())) {
        if (!part.isBlank()) {
          act = actOf(part.strip(), act);
          acts.computeIfAbsent(act, a -> new ArrayList<>()).add(row(part.strip(), fulfilment));
        }
      }
    }
    List<Map.Entry<String, List<Row>>> sorted = acts.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, List<Row>> e) -> -e.getValue().size()).thenComparing(Map.Entry::getKey))
        .toList();
    List<Act> views = new ArrayList<>();
    for (Map.Entry<String, List<Row>> act : sorted) {
      views.add(new Act("atto-" + (views.size() + 1), act.getKey(), act.getValue().stream().sorted(BY_ARTICLE).toList()));
    }
    return views;
  }

  private static final Comparator<Row> BY_ARTICLE = Comparator.comparingInt((Row r) -> article(r.reference()))
      .thenComparing(r -> suffix(r.reference()));

  private Row row(String part, Fulfilment fulfilment) {
    Obligation o = fulfilment.obligation();
    String section = law.section(o.section()).map(TransparencySection::name).orElse(o.section());
    return new Row(part, new LinkView(o.text(), SectionPages.href(o) + "#" + o.id()),
        new LinkView(section, SectionPages.href(o)), fulfilment.state().key());
  }

  /**
   * The act that a part of a reference names: by number and year, else what follows the articles. An annex is one of the act
   * before, and a number alone is that of another act of the same kind.
   *
   * @param before the act of the part before; empty for the first
   */
  static String actOf(String part, String before) {
    Matcher numbered = NUMBERED.matcher(part);
    if (numbered.find()) {
      return numbered.group(1) + " " + numbered.group(2);
    }
    if (!before.isEmpty() && NUMBER.matcher(part).matches()) {
      return NUMBER.matcher(before).replaceFirst(part);
    }
    if (!before.isEmpty() && part.startsWith("All. ")) {
      return before;
    }
    return ARTICLE.matcher(part).find() ? part.substring(part.lastIndexOf(", ") + 2) : part;
  }

  private static int article(String reference) {
    Matcher m = ARTICLE.matcher(reference);
    return m.find() ? Integer.parseInt(m.group(1)) : NO_ARTICLE;
  }

  private static String suffix(String reference) {
    Matcher m = ARTICLE.matcher(reference);
    return m.find() && m.group(2) != null ? m.group(2) : "";
  }
}
