package it.vetro.rpct;

import it.vetro.bake.Markdown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * How easy a text is to read, by the Gulpease index for Italian: 89 + (300 × sentences − 10 × letters) / words.
 *
 * <p>Running text counts: paragraphs, items of lists, quotations; each ends a sentence, whatever its last mark. Headings and
 * tables do not. Letters are letters and digits; a word is a run of them, so that {@code l'atto} is two.
 *
 * @param title of the page
 * @param address of the page in the site
 * @param words how many
 * @param sentences how many
 * @param letters how many
 */
public record Readability(String title, String address, int words, int sentences, int letters) {

  /** Of fewer words the index says little. */
  private static final int SHORT = 100;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  /** The dot of these ends no sentence. */
  private static final Pattern ABBREVIATION = Pattern.compile(
      "(?iU)(?<!\\p{L})(?:art|artt|c|co|d|lgs|l|legs|n|nn|lett|all|p|pp|pag|pagg|cap|capp|dott|ssa|sig|prof|avv|rag|ing|ecc|es|cfr|"
          + "sez|par|tab|fig|reg|del|dir|tel|mod|\\p{L})\\.$");

  /** The hardest first. */
  static final Comparator<Readability> HARDEST = Comparator.comparing(Readability::index).thenComparing(Readability::address);

  static Readability of(String title, String address, String markdown) {
    int words = 0;
    int sentences = 0;
    int letters = 0;
    Element body = Jsoup.parseBodyFragment(Markdown.html(markdown)).body();
    body.select("table, pre, h1, h2, h3, h4, h5, h6").remove();
    for (Element block : body.select("p, li, dd")) {
      String text = block.is("li") && !block.select("p").isEmpty() ? "" : ownText(block);
      for (String sentence : sentences(text)) {
        int before = words;
        for (Matcher word = WORD.matcher(sentence); word.find();) {
          words++;
          letters += word.group().codePointCount(0, word.group().length());
        }
        sentences += words > before ? 1 : 0;
      }
    }
    return new Readability(title, address, words, sentences, letters);
  }

  /** Its text without that of the lists inside it. */
  private static String ownText(Element block) {
    Element copy = block.clone();
    copy.select("ul, ol").remove();
    return copy.text();
  }

  /** The sentences of a text, as the JDK splits Italian, without breaks after abbreviations. */
  static List<String> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ITALIAN);
    breaks.setText(text);
    List<String> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = text.substring(start, end).strip();
      if (end == text.length() || !ABBREVIATION.matcher(sentence).find()) {
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
        start = end;
      }
    }
    return sentences;
  }

  /** The index, from 0 (hard) to 100 (easy), whole; 100 for a text without words. */
  public int index() {
    if (words == 0) {
      return 100;
    }
    BigDecimal ratio = BigDecimal.valueOf(300L * sentences - 10L * letters).divide(BigDecimal.valueOf(words), 10, RoundingMode.HALF_UP);
    return Math.max(0, Math.min(100, BigDecimal.valueOf(89).add(ratio).setScale(0, RoundingMode.HALF_UP).intValue()));
  }

  /** Whether the text is too short for the index to say much. */
  public boolean brief() {
    return words < SHORT;
  }

  /** For whom it is hard, in words: the thresholds are those the index was published with. */
  public String audience() {
    int index = index();
    if (index < 40) {
      return "difficile anche per chi ha un diploma";
    }
    if (index < 60) {
      return "difficile per chi ha la licenza media";
    }
    return index < 80 ? "difficile per chi ha la licenza elementare" : "facile per tutti";
  }
}
