package it.vetro.pdf.svg;

import it.vetro.pdf.text.Colour;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colours as SVG writes them: {@code #06c}, {@code #0066cc}, {@code rgb(0, 102, 204)}, {@code hsl(210, 100%, 40%)} and the
 * basic names.
 */
final class SvgColours {

  private static final Map<String, Integer> NAMES = Map.ofEntries(Map.entry("black", 0x000000),
      Map.entry("white", 0xFFFFFF), Map.entry("gray", 0x808080), Map.entry("grey", 0x808080),
      Map.entry("silver", 0xC0C0C0), Map.entry("red", 0xFF0000), Map.entry("maroon", 0x800000),
      Map.entry("yellow", 0xFFFF00), Map.entry("olive", 0x808000), Map.entry("lime", 0x00FF00),
      Map.entry("green", 0x008000), Map.entry("aqua", 0x00FFFF), Map.entry("teal", 0x008080),
      Map.entry("blue", 0x0000FF), Map.entry("navy", 0x000080), Map.entry("fuchsia", 0xFF00FF),
      Map.entry("purple", 0x800080), Map.entry("orange", 0xFFA500));
  private static final String NUMBER = "[0-9]{1,3}(?:\\.[0-9]{1,6})?";
  private static final Pattern CHANNELS =
      Pattern.compile("rgb\\(\\s*(N)(%?)\\s*[,\\s]\\s*(N)%?\\s*[,\\s]\\s*(N)%?\\s*\\)".replace("N", NUMBER));
  private static final Pattern HUE =
      Pattern.compile("hsl\\(\\s*([0-9]{1,3})(?:deg)?\\s*[,\\s]\\s*(N)%\\s*[,\\s]\\s*(N)%\\s*\\)".replace("N", NUMBER));

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
    Matcher hue = HUE.matcher(colour);
    if (hue.matches()) {
      double light = part(hue.group(3));
      double chroma = part(hue.group(2)) * Math.min(light, 1 - light);
      int degrees = Integer.parseInt(hue.group(1));
      return Optional.of(new Colour(channel(degrees, 0, light, chroma) << 16 | channel(degrees, 8, light, chroma) << 8
          | channel(degrees, 4, light, chroma)));
    }
    return Optional.ofNullable(NAMES.get(colour)).map(Colour::new);
  }

  /** A channel of a colour given by its hue (CSS Color 4, 7): {@code from} is 0 for red, 8 for green, 4 for blue. */
  private static int channel(int degrees, int from, double light, double chroma) {
    double k = (from + degrees / 30.0) % 12;
    return (int) Math.round(255 * (light - chroma * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1))));
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
    return (int) Math.round(Math.min(255, Double.parseDouble(number) * part));
  }

  private static double part(String percent) {
    return Math.min(100, Double.parseDouble(percent)) / 100;
  }
}
