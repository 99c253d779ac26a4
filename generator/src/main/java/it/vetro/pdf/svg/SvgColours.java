package it.vetro.pdf.svg;

import it.vetro.pdf.text.Colour;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours as SVG writes them: {@code #06c}, {@code #0066cc}, {@code rgb(0, 102, 204)} and the basic names. */
final class SvgColours {

  private static final Map<String, Integer> NAMES = Map.ofEntries(Map.entry("black", 0x000000),
      Map.entry("white", 0xFFFFFF), Map.entry("gray", 0x808080), Map.entry("grey", 0x808080),
      Map.entry("silver", 0xC0C0C0), Map.entry("red", 0xFF0000), Map.entry("maroon", 0x800000),
      Map.entry("yellow", 0xFFFF00), Map.entry("olive", 0x808000), Map.entry("lime", 0x00FF00),
      Map.entry("green", 0x008000), Map.entry("aqua", 0x00FFFF), Map.entry("teal", 0x008080),
      Map.entry("blue", 0x0000FF), Map.entry("navy", 0x000080), Map.entry("fuchsia", 0xFF00FF),
      Map.entry("purple", 0x800080), Map.entry("orange", 0xFFA500));
  private static final Pattern CHANNELS =
      Pattern.compile("rgb\\(\\s*([0-9.]+)(%?)\\s*[,\\s]\\s*([0-9.]+)%?\\s*[,\\s]\\s*([0-9.]+)%?\\s*\\)");

  private SvgColours() {}

  /** The colour, or nothing when it is written in a way that is not known here. */
  static Optional<Colour> of(String text) {
    String colour = text.strip().toLowerCase(Locale.ROOT);
    if (colour.matches("#[0-9a-f]{6}")) {
      return Optional.of(new Colour(Integer.parseInt(colour.substring(1), 16)));
    }
    if (colour.matches("#[0-9a-f]{3}")) {
      return of("#" + colour.substring(1).replaceAll(".", "$0$0"));
    }
    Matcher channels = CHANNELS.matcher(colour);
    if (channels.matches()) {
      double part = channels.group(2).isEmpty() ? 1 : 2.55;
      return Optional.of(new Colour(channel(channels.group(1), part) << 16 | channel(channels.group(3), part) << 8
          | channel(channels.group(4), part)));
    }
    return Optional.ofNullable(NAMES.get(colour)).map(Colour::new);
  }

  /** What a colour that lets the paper through looks like on it. */
  static Colour onPaper(Colour colour, double opacity) {
    return new Colour(through(colour.red(), opacity) << 16 | through(colour.green(), opacity) << 8
        | through(colour.blue(), opacity));
  }

  private static int through(int channel, double opacity) {
    return (int) Math.round(channel * opacity + 255 * (1 - opacity));
  }

  private static int channel(String number, double part) {
    try {
      return (int) Math.round(Math.min(255, Double.parseDouble(number) * part));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
