package it.vetro.site.page;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The Italian order of names: accents and capitals make no difference, and neither does a number or a sign in front. */
final class Alphabet {

  /** The letter of names that have none. */
  static final String NO_LETTER = "0";

  private Alphabet() {}

  static <T> Comparator<T> by(Function<T, String> name) {
    Collator collator = Collator.getInstance(Locale.ITALIAN);
    collator.setStrength(Collator.PRIMARY);
    return Comparator.comparing((T t) -> core(name.apply(t)), collator).thenComparing(name);
  }

  /** The letter under which a name stands, without accent; {@link #NO_LETTER} for a name without letters. */
  static String letter(String name) {
    String core = Normalizer.normalize(core(name), Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
    return core.isEmpty() || core.charAt(0) < 'A' || core.charAt(0) > 'Z' ? NO_LETTER : core.substring(0, 1);
  }

  /** The name from its first letter on; the whole name where it has none. */
  private static String core(String name) {
    String core = name.replaceFirst("^[^\\p{L}]+", "");
    return core.isEmpty() ? name : core;
  }
}
