package it.vetro.read;

import it.vetro.finding.Position;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The header of a Markdown file as JBake reads it: lines {@code key=value} up to a line of exactly six tildes.
 * JBake drops a page, or takes another value for the one written, without a word where this reports an error.
 */
final class MarkdownHeader {

  static final String CLOSING = "~~~~~~";

  private static final Pattern ENTRY = Pattern.compile("\\s*[A-Za-z_]+\\s*=.*");
  private static final Pattern ALMOST_CLOSING = Pattern.compile("\\s*(~{3,}|-{3,})\\s*");
  private static final String EXAMPLE =
      "title=…, type=pagina, status=published, date=2025-01-31, una voce per riga, poi una riga " + CLOSING + ".";

  private final String text;
  private final FileFindings findings;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Position> places = new HashMap<>();
  private int bodyStart;
  private int bodyLine;

  MarkdownHeader(String text, FileFindings findings) {
    this.text = text;
    this.findings = findings;
  }

  Map<String, String> values() {
    return values;
  }

  Map<String, Position> places() {
    return places;
  }

  /** Where the body begins in the text. */
  int bodyStart() {
    return bodyStart;
  }

  /** The line on which the body begins, from 1. */
  int bodyLine() {
    return bodyLine;
  }

  /** Reads the header; false when there is none to be read. */
  boolean read() {
    int closing = closingLine();
    if (!beginsWithEntry()) {
      reportMissing();
      return false;
    }
    if (closing == 0) {
      reportOpen();
      return false;
    }
    if (closing > Limits.HEADER_LINES) {
      findings.error("markdown.intestazione-lunga", findings.at(Limits.HEADER_LINES, 1),
          "L'intestazione ha più di " + Limits.HEADER_LINES + " righe.",
          "Controlla che la riga " + CLOSING + " stia subito dopo l'ultima voce.");
      return false;
    }
    TextLines lines = new TextLines(text);
    while (lines.next() && lines.number() < closing) {
      if (lines.start() < lines.end()) {
        readLine(lines);
      }
    }
    bodyStart = lines.following();
    bodyLine = closing + 1;
    return true;
  }

  private int closingLine() {
    TextLines lines = new TextLines(text);
    while (lines.next()) {
      if (lines.end() - lines.start() == CLOSING.length() && text.startsWith(CLOSING, lines.start())) {
        return lines.number();
      }
    }
    return 0;
  }

  /** Whether one of the first two written lines looks like an entry: the other may be the one that is wrong. */
  private boolean beginsWithEntry() {
    TextLines lines = new TextLines(text);
    int written = 0;
    while (written < 2 && lines.next()) {
      String line = lines.line();
      if (line.equals(CLOSING) || written == 0 && line.strip().equals("---")) {
        return false;
      }
      if (ENTRY.matcher(line).matches()) {
        return true;
      }
      written += line.isBlank() ? 0 : 1;
    }
    return false;
  }

  private void reportMissing() {
    if (text.stripLeading().startsWith("---")) {
      findings.error("markdown.front-matter-yaml", findings.at(1, 1),
          "L'intestazione è scritta tra righe --- con i due punti, e JBake scarterebbe la pagina senza dirlo.",
          "Togli le righe --- e scrivi " + EXAMPLE);
    } else {
      findings.error("markdown.intestazione", findings.at(1, 1), "Il file comincia senza intestazione.",
          "Scrivi in testa al file " + EXAMPLE);
    }
  }

  private void reportOpen() {
    TextLines lines = new TextLines(text);
    int last = 1;
    while (lines.next()) {
      String line = lines.line();
      if (ALMOST_CLOSING.matcher(line).matches()) {
        findings.error("markdown.intestazione-aperta", findings.at(lines.number(), 1),
            "La riga che chiude l'intestazione non è fatta di sei tilde esatte.",
            "Scrivi " + CLOSING + " da solo sulla riga, senza spazi.");
        return;
      }
      if (!ENTRY.matcher(line).matches()) {
        break;
      }
      last = lines.number();
    }
    findings.error("markdown.intestazione-aperta", findings.at(last, 1),
        "L'intestazione non è chiusa: manca la riga " + CLOSING + ".",
        "Aggiungi dopo l'ultima voce una riga con sei tilde: " + CLOSING);
  }

  private void readLine(TextLines lines) {
    String line = lines.line();
    int equals = line.indexOf('=');
    if (equals < 0) {
      findings.error("markdown.riga-senza-uguale", findings.at(lines.number(), 1),
          "La riga " + Wording.quoted(line) + " dell'intestazione non ha il segno =, e JBake scarterebbe la pagina senza dirlo.",
          "Scrivi voce=valore, oppure togli la riga. Un valore sta su una riga sola.");
      return;
    }
    String key = line.substring(0, equals);
    if (!key.equals(key.strip()) || key.isEmpty()) {
      findings.error("markdown.voce-con-spazi", findings.at(lines.number(), 1),
          "La voce " + Wording.quoted(key) + " ha spazi attorno, o manca, e JBake non la riconoscerebbe.",
          "Scrivi la voce a inizio riga, subito seguita dal segno =.");
    }
    String value = line.substring(equals + 1).strip();
    int column = value.isEmpty() ? equals + 2 : line.indexOf(value, equals + 1) + 1;
    store(key.strip(), value, findings.at(lines.number(), column));
  }

  private void store(String key, String value, Position at) {
    if (value.startsWith("{") && value.endsWith("}")) {
      findings.error("markdown.valore-json", at,
          "Un valore tra parentesi graffe è preso da JBake per JSON, e se non lo è va perso.",
          "Togli le parentesi graffe.");
    }
    if (values.putIfAbsent(key, value) != null) {
      findings.error("markdown.voce-doppia", at,
          "La voce «" + key + "» compare due volte (la prima alla riga " + places.get(key).line() + ").",
          "Lascia una sola riga per questa voce.");
    } else {
      places.put(key, at);
    }
  }
}
