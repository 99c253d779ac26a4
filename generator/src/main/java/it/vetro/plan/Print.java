package it.vetro.plan;

import java.util.regex.Pattern;

/** Brings the many spellings of one print to a single one, for reading only: what is shown stays as printed. */
final class Print {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern LATEX_UNIT = Pattern.compile("\\\\%");
  private static final Pattern LATEX_STAR = Pattern.compile("\\^\\{?(\\*+)\\}?");

  private Print() {}

  static String plain(String printed) {
    String s = DASHES.matcher(printed).replaceAll("-");
    s = s.replace("&gt;", ">").replace("&lt;", "<").replace("&#8805;", "≥").replace("&#8804;", "≤");
    if (s.indexOf('$') >= 0) {
      s = s.replace("$", "").replace("\\geq", "≥").replace("\\leq", "≤");
      s = LATEX_STAR.matcher(LATEX_UNIT.matcher(s).replaceAll("%")).replaceAll("$1");
    }
    return SPACES.matcher(s).replaceAll(" ").strip();
  }
}
