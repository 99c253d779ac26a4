package it.vetro.pdf;

import it.vetro.finding.VetroException;
import it.vetro.pdf.text.FontFace;
import it.vetro.pdf.text.FontSet;
import it.vetro.pdf.text.Syllables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The fonts embedded in every document. Immutable: load once, share between documents and threads.
 *
 * <p>Titillium Web and Roboto Mono are those of bootstrap-italia (OFL-1.1 and Apache-2.0), DejaVu Sans those of
 * dejavu-fonts-ttf (Bitstream Vera licence); the files keep the names they have there. With them comes where Italian
 * words may be divided: TeX's patterns, from the package hyphen (ISC; patterns LPPL).
 */
public final class PdfFonts {

  private static final String REGULAR = "titillium-web-v10-latin-ext_latin-regular.ttf";
  private static final String ITALIC = "titillium-web-v10-latin-ext_latin-italic.ttf";
  private static final String BOLD = "titillium-web-v10-latin-ext_latin-600.ttf";
  private static final String BOLD_ITALIC = "titillium-web-v10-latin-ext_latin-600italic.ttf";
  private static final String MONO = "roboto-mono-v13-latin-ext_latin-regular.ttf";
  private static final String FALLBACK = "DejaVuSans.ttf";
  private static final String FALLBACK_BOLD = "DejaVuSans-Bold.ttf";
  private static final String SYLLABLES = "sillabe-it.txt";

  private final FontSet faces;

  private PdfFonts(FontSet faces) {
    this.faces = faces;
  }

  /** The names of the files that {@link #in} looks for. */
  public static List<String> files() {
    return List.of(REGULAR, ITALIC, BOLD, BOLD_ITALIC, MONO, FALLBACK, FALLBACK_BOLD, SYLLABLES);
  }

  /**
   * Reads the fonts from a folder, usually {@code assets/dist/pdf-fonts}.
   *
   * @throws VetroException naming the files when one is missing or is not a font
   */
  public static PdfFonts in(Path folder) {
    List<String> missing = new ArrayList<>(files());
    missing.removeIf(name -> Files.isRegularFile(folder.resolve(name)));
    if (!missing.isEmpty()) {
      throw VetroException.usage("Per comporre i PDF mancano dei file nella cartella " + folder + ": "
          + String.join(", ", missing) + ". Li prepara il comando «npm ci && npm run build» nella cartella assets.");
    }
    return new PdfFonts(new FontSet(read(folder, REGULAR).parsed(), read(folder, ITALIC), read(folder, BOLD),
        read(folder, BOLD_ITALIC), read(folder, MONO), read(folder, FALLBACK), read(folder, FALLBACK_BOLD),
        syllables(folder)));
  }

  FontSet faces() {
    return faces;
  }

  private static Syllables syllables(Path folder) {
    try {
      return new Syllables("it", Files.readAllLines(folder.resolve(SYLLABLES)));
    } catch (IOException e) {
      throw VetroException.unreadable("Non si riesce a leggere il file delle sillabe " + folder.resolve(SYLLABLES) + ".",
          e);
    }
  }

  private static FontFace read(Path folder, String name) {
    try {
      return new FontFace(name, Files.readAllBytes(folder.resolve(name)));
    } catch (IOException e) {
      throw VetroException.unreadable("Non si riesce a leggere il font " + folder.resolve(name) + ".", e);
    }
  }
}
