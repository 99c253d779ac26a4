package it.vetro.bake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that can stand in a web address as they are: lower case, digits, hyphens. */
final class Slug {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  private Slug() {}

  static boolean isSlug(String name) {
    return SLUG.matcher(name).matches();
  }

  /** The slug nearest to a text: {@code L'attività} gives {@code l-attivita}; empty when nothing is left of it. */
  static String of(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String dashed = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    return EDGES.matcher(dashed).replaceAll("");
  }
}
