package it.vetro.pdf.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a document that the tests write, between two HTML comments. A run with {@code -Dvetro.prove=scrivi} writes
 * it; any other fails when it is not what was found.
 */
public final class DocumentedTable {

  private static final boolean WRITE = "scrivi".equals(System.getProperty("vetro.prove"));
  private static final Path PDF_GUIDE = Path.of("..", "docs", "pdf.md");

  private final Path file;
  private final String name;

  private DocumentedTable(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  /** The part of {@code docs/pdf.md} of that name. */
  public static DocumentedTable inPdfGuide(String name) {
    return new DocumentedTable(PDF_GUIDE, name);
  }

  /** Asserts that the part holds these lines, or writes them. */
  public void holds(List<String> lines) throws IOException {
    String found = String.join("\n", lines);
    String begin = "<!-- prove: " + name + " -->\n";
    String end = "\n<!-- fine: " + name + " -->";
    Pattern part = Pattern.compile(Pattern.quote(begin) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL);
    String text = Files.readString(file);
    Matcher written = part.matcher(text);
    if (!written.find()) {
      throw new AssertionError(file + " needs the lines " + begin + end);
    }
    if (WRITE) {
      Files.writeString(file, written.replaceFirst(Matcher.quoteReplacement(begin + found + end)));
      return;
    }
    assertEquals(found, written.group(1), file + ", after a change that is meant: ./vetro verify -Dvetro.prove=scrivi");
  }
}
