package it.vetro.read;

import it.vetro.finding.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Loads a file as text: strict UTF-8, within the {@link Limits}, without control characters. */
final class TextLoader {

  private static final char BOM = '\uFEFF';

  private final FileFindings findings;

  TextLoader(FileFindings findings) {
    this.findings = findings;
  }

  /** The text without its byte order mark; empty when it cannot be trusted, and then the findings say why. */
  Optional<String> load(Path path, int maxBytes) {
    return bytes(path, maxBytes).flatMap(this::decode).filter(this::accepts);
  }

  private Optional<byte[]> bytes(Path path, int maxBytes) {
    Position whole = Position.of(findings.file());
    if (!Files.isRegularFile(path)) {
      findings.error("file.mancante", whole, "Il file non c'è, o non è un file.",
          "Controlla il nome e la cartella.");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(maxBytes + 1);
      if (bytes.length <= maxBytes) {
        return Optional.of(bytes);
      }
      findings.error("file.troppo-grande", whole, "Il file supera i " + maxBytes / 1_000_000 + " MB ammessi.",
          "Controlla che sia il file giusto; se lo è, dividilo in più file.");
    } catch (IOException e) {
      findings.error("file.illeggibile", whole, "Il file non si può leggere.",
          "Controlla i permessi del file e del disco; il sistema dice: " + e);
    }
    return Optional.empty();
  }

  private Optional<String> decode(byte[] bytes) {
    if (isUtf16(bytes)) {
      findings.error("testo.utf8", findings.at(1, 1), "Il file è in UTF-16, non in UTF-8.",
          "Salvalo di nuovo scegliendo la codifica UTF-8 (nei fogli di calcolo: «CSV UTF-8»).");
      return Optional.empty();
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    String withoutBom = !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
    if (!result.isError()) {
      return Optional.of(withoutBom);
    }
    int bad = bytes[in.position()] & 0xFF;
    findings.error("testo.utf8", endOf(withoutBom),
        "Il file non è in UTF-8: il byte " + String.format(Locale.ROOT, "0x%02X", bad)
            + " in questo punto non forma un carattere.",
        "Salvalo di nuovo scegliendo la codifica UTF-8; poi controlla qui la lettera accentata o il segno.");
    return Optional.empty();
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
  }

  /** The place right after the text: where the first bad byte stands. */
  private Position endOf(String text) {
    TextLines lines = new TextLines(text + '?');
    Position at = findings.at(1, 1);
    while (lines.next()) {
      at = findings.at(lines.number(), lines.end() - lines.start());
    }
    return at;
  }

  private boolean accepts(String text) {
    boolean accepted = true;
    TextLines lines = new TextLines(text);
    while (lines.next()) {
      if (lines.end() - lines.start() > Limits.LINE_CHARS) {
        findings.error("riga.troppo-lunga", findings.at(lines.number(), Limits.LINE_CHARS + 1),
            "La riga supera il milione di caratteri.",
            "Controlla che il file sia quello giusto e che vada a capo dove deve.");
        accepted = false;
      } else {
        accepted &= acceptsLine(text, lines);
      }
    }
    return accepted;
  }

  private boolean acceptsLine(String text, TextLines lines) {
    boolean accepted = true;
    for (int i = lines.start(); i < lines.end(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < '\u007F' || c == '\t') {
        continue;
      }
      Position at = findings.at(lines.number(), i - lines.start() + 1);
      if (c == '\uFFFD') {
        findings.warning("testo.carattere-perduto", at,
            "Qui c'è il segno � di un carattere perduto in una conversione precedente.",
            "Riscrivi il carattere guardando il documento originale.");
      } else if (Character.isISOControl(c)) {
        findings.error("testo.carattere-di-controllo", at,
            "Qui c'è un carattere invisibile di controllo (U+" + String.format(Locale.ROOT, "%04X", (int) c) + ").",
            "Cancellalo: di solito arriva da un copia e incolla.");
        accepted = false;
      }
    }
    return accepted;
  }
}
