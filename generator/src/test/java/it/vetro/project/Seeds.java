package it.vetro.project;

import it.vetro.model.SourceLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * The originals that the data were transcribed from, line by line as they were extracted. They are not part of the
 * project.
 */
final class Seeds {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern TAG = Pattern.compile("<[^>]{1,60}>");
  private static final Pattern NOTE_MARK = Pattern.compile("(?<=\\p{L})\\d{1,2}$");

  private final Map<String, List<String>> lines = new HashMap<>();

  private Seeds(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".txt"))::iterator) {
        // on line feeds alone: the extraction has other line breaks within its lines
        lines.put(file.getFileName().toString().split("_")[0], List.of(Files.readString(file).split("\n", -1)));
      }
    }
  }

  /** The folder named by the property {@code vetro.seeds}, or {@code shared/seeds} beside the project. */
  static Path folder() {
    return Path.of(System.getProperty("vetro.seeds", "../../shared/seeds")).toAbsolutePath().normalize();
  }

  /** Reads them; empty when they are not there. */
  static Optional<Seeds> read() {
    try {
      return Files.isDirectory(folder()) ? Optional.of(new Seeds(folder())) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> of(SourceLines source) {
    List<String> cited = new ArrayList<>();
    for (SourceLines.Span span : source.spans()) {
      cited.addAll(lines.get(span.source()).subList(span.first() - 1, span.last()));
    }
    return cited;
  }

  /** A line, counted from 1. */
  String line(String seed, int number) {
    return lines.get(seed).get(number - 1);
  }

  /** The lines that hold the cells of a table: the extraction separates them with tabs. */
  Set<Integer> linesWithTabs(String seed) {
    return IntStream.rangeClosed(1, lines.get(seed).size()).filter(i -> line(seed, i).contains("\t")).boxed()
        .collect(Collectors.toSet());
  }

  /** Whether a printed value stands on the cited lines, whole: not as a piece of a longer number or word. */
  boolean stands(String printed, SourceLines source) {
    String text = String.join(" ", of(source));
    return stands(spaced(printed), spaced(text)) || stands(spaced(printed), spaced(plain(text, "")))
        || stands(spaced(printed), spaced(plain(text, " ")))
        || stands(spaced(printed), spaced(plain(joined(source), " ")));
  }

  private static boolean stands(String value, String text) {
    for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
      String before = text.substring(Math.max(0, at - 2), at);
      String after = text.substring(at + value.length());
      boolean pieceOfNumber = value.matches("\\d.*") && before.matches(".*\\d[.,]?")
          || value.matches(".*\\d") && after.matches("[.,]?\\d.*");
      boolean pieceOfWord = value.matches("\\p{L}.*") && before.matches(".*\\p{L}")
          || value.matches(".*\\p{L}") && after.matches("\\p{L}.*");
      if (!pieceOfNumber && !pieceOfWord) {
        return true;
      }
    }
    return false;
  }

  /** The text that a reader of the page saw: without the marks of HTML, LaTeX and Markdown that the extraction left. */
  static String plain(String text, String inPlaceOfATag) {
    String plain = Parser.unescapeEntities(TAG.matcher(text).replaceAll(inPlaceOfATag), false);
    return plain.replace("\\geq", "≥").replace("\\leq", "≤").replace("\\", "").replace("$", "").replace("**", "")
        .replace("~~", "").replace("^", "");
  }

  /** The cited lines with the words broken at a line's end put together again. */
  private String joined(SourceLines source) {
    return String.join("\n", of(source)).replaceAll("(?<=\\p{L})-\\s*\n\\s*", "").replace('\n', ' ');
  }

  /** The words of a text that do not stand on the cited lines, with words broken at a line's end put together again. */
  List<String> missing(String text, SourceLines source) {
    String cited = String.join(" ", of(source));
    Set<String> known = new TreeSet<>();
    for (String form : List.of(cited, joined(source), plain(cited, ""), plain(cited, " "), plain(joined(source), " "))) {
      known.addAll(words(form));
    }
    return words(text).stream().filter(word -> !known.contains(word)).toList();
  }

  /** The words without the note marks that stick to them. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (Matcher m = WORD.matcher(text); m.find(); ) {
      words.add(NOTE_MARK.matcher(m.group()).replaceAll(""));
    }
    return words;
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
