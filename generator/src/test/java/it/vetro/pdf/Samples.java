package it.vetro.pdf;

import it.vetro.pdf.text.FontSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/** The documents the tests are run on, and the fonts they are set in. */
public final class Samples {

  static final String TITLE = "Piano integrato di attività e organizzazione 2025-2027";
  static final Instant DATE = Instant.parse("2025-01-31T00:00:00Z");

  private static PdfFonts fonts;

  private Samples() {}

  /** The fonts that the build of the assets prepares, or those in the folder named by {@code -Dvetro.fonts}. */
  public static synchronized PdfFonts fonts() {
    if (fonts == null) {
      Path built = Path.of("..", "assets", "dist", "pdf-fonts");
      String named = System.getProperty("vetro.fonts", "");
      Path folder = Files.isDirectory(built) || named.isEmpty() ? built : Path.of(named);
      if (!Files.isDirectory(folder)) {
        throw new IllegalStateException("The PDF tests need the fonts " + PdfFonts.files()
            + ": run \"npm ci && npm run build\" in assets/, which puts them into " + built.toAbsolutePath().normalize()
            + ", or name a folder that holds them with -Dvetro.fonts=FOLDER");
      }
      fonts = PdfFonts.in(folder);
    }
    return fonts;
  }

  /** The same fonts, for tests of lines of text. */
  public static FontSet faces() {
    return fonts().faces();
  }

  static PdfOptions options() {
    return PdfOptions.of("documenti/prova.pdf", TITLE, DATE).withAuthor("Camera di commercio di prova");
  }

  public static PdfDocument pdf(String html) {
    return PdfDocument.from(html, options(), fonts());
  }

  /** Files of every kind: data with letters beyond ASCII, one that holds nothing, one of every byte. */
  static List<Attachment> attachments() {
    byte[] every = new byte[1024];
    for (int i = 0; i < every.length; i++) {
      every[i] = (byte) i;
    }
    return List.of(
        new Attachment("indicatori.csv", "text/csv", "Indicatori e valori", "\uFEFFcodice;attività\n1.1;perché\n"
            .getBytes(StandardCharsets.UTF_8), Attachment.Relationship.DATA),
        new Attachment("indicatori.json", "application/json", "Indicatori e valori",
            "[{\"codice\":\"1.1\"}]\n".getBytes(StandardCharsets.UTF_8), Attachment.Relationship.DATA),
        new Attachment("Città più belle.txt", "text/plain", "Un nome con accenti e spazi", new byte[0],
            Attachment.Relationship.SUPPLEMENT),
        new Attachment("origine.bin", "application/octet-stream", "Ogni byte", every, Attachment.Relationship.SOURCE));
  }

  /** A table that names two of the attachments, one that names one that is not there, one that names none. */
  static String tablesWithFiles() {
    String body = "<thead><tr><th>Codice<th>Valore<tbody><tr><td>1.1<td>4,5</table>";
    return "<table data-files='indicatori.csv indicatori.json'><caption>Indicatori</caption>" + body
        + "<table data-files='origine.bin manca.csv'><caption>Con un nome sbagliato</caption>" + body
        + "<table><caption>Città «più» attive, à la carte</caption>" + body;
  }

  /** One paragraph. */
  public static String tiny() {
    return "<p>Una riga sola.</p>";
  }

  /** Everything the layout knows, on a few pages. */
  public static String rich() {
    return resource("ricco.html");
  }

  /** Drawings wherever they may stand: figures, blocks, cells, items of lists. */
  public static String drawings() {
    return resource("disegni.html");
  }

  private static String resource(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything the layout knows, with a drawing and a table that goes over pages. */
  public static String whole() {
    String table = Jsoup.parse(table(30)).selectFirst("table").outerHtml();
    return rich().replace("<h2>Conclusioni</h2>", CHART + "<h2>Tutti gli indicatori</h2>" + table
        + "<h2>Conclusioni</h2>");
  }

  private static final String CHART = """
      <figure><figcaption>Imprese assistite per anno</figcaption>
      <svg viewBox="0 0 360 120" role="img" font-size="13"><title>Imprese assistite per anno</title>
      <desc>2024: 1.178 imprese; 2025: 1.204 imprese.</desc>
      <rect x="20" y="40" width="90" height="50" fill="#0066cc"/><text x="65" y="70" text-anchor="middle" fill="#fff">1.178</text>
      <rect x="150" y="30" width="90" height="60" fill="#0066cc"/><text x="195" y="70" text-anchor="middle" fill="#fff">1.204</text>
      <text x="65" y="108" text-anchor="middle">2024</text><text x="195" y="108" text-anchor="middle">2025</text></svg></figure>
      """;

  /** A table of so many rows in eight columns: groups of rows, cells that span, long and short texts. */
  public static String table(int rows) {
    StringBuilder html = new StringBuilder("<section class=cover><h1>Indicatori</h1></section><nav class=toc>"
        + "<h2>Indice</h2></nav><h2>Tabella degli indicatori</h2><p>Segue la tabella.</p><table><caption>Indicatori, "
        + "valori di partenza e valori attesi</caption><thead><tr><th rowspan=2>Codice<th rowspan=2>Obiettivo"
        + "<th rowspan=2>Indicatore<th rowspan=2>Misura<th colspan=4>Valori<tr><th class=num>2024<th class=num>2025"
        + "<th class=num>2026<th class=num>2027</thead>");
    for (int i = 0; i < rows; i++) {
      if (i % 12 == 0) {
        html.append("<tbody><tr><th colspan=8 scope=rowgroup>Ambito ").append(i / 12 + 1)
            .append(". Competitività delle imprese e del territorio");
      }
      html.append("<tr><th scope=row>").append(i / 12 + 1).append('.').append(i % 12 + 1);
      if (i % 3 == 0) {
        html.append("<td rowspan=").append(Math.min(3, rows - i)).append(">Sostenere la transizione ")
            .append(i % 2 == 0 ? "digitale ed ecologica delle piccole imprese" : "digitale");
      }
      html.append("<td>Numero di imprese assistite nell’anno ").append("con percorsi di formazione ".repeat(i % 4))
          .append("<td>n. ").append(i % 5 == 0 ? "imprese / n. imprese attive" : "imprese");
      for (int year = 0; year < 4; year++) {
        String value = String.format(Locale.ITALY, "%,d", 1000 + i * 13 + year);
        html.append("<td class=num>").append(i % 7 == 0 && year == 3 ? "" : value);
      }
    }
    return html.append("</table><h2>Fine</h2><p>Dopo la tabella.</p>").toString();
  }
}
