package it.vetro.pdf.text;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Collects what a reader of the document would lose, or find otherwise than it was written. */
public final class Losses {

  private static final int QUOTE_LENGTH = 60;

  private final Position at;
  private final Findings findings = new Findings();

  /** @param source name of the document in the findings */
  public Losses(String source) {
    this.at = Position.of(source);
  }

  /** A character no font has; it was replaced by U+FFFD. */
  public void missingCharacter(int codePoint, String text) {
    String code = String.format(Locale.ROOT, "U+%04X", codePoint);
    String name = Character.getName(codePoint);
    findings.add(Finding.warning("pdf.carattere", at,
        "Nessun font disponibile ha il carattere " + code + (name == null ? "" : " (" + name + ")") + ": nel PDF, in «"
            + quote(text) + "», al suo posto si legge il segno di carattere sconosciuto.",
        "Sostituisci il carattere con uno equivalente o scrivilo a parole."));
  }

  /** A word wider than its line; it was cut. */
  public void cutWord(String word) {
    findings.add(Finding.notice("pdf.parola-larga", at,
        "La parola «" + quote(word) + "» è più larga della sua colonna e nel PDF va a capo a metà.",
        "Se si legge male, accorciare la parola, dare più spazio alla colonna o usare una pagina orizzontale."));
  }

  /** A row taller than a page; it was continued on the next one. */
  public void tallRow(String text) {
    findings.add(Finding.notice("pdf.riga-alta", at,
        "La riga di tabella che inizia con «" + quote(text)
            + "» è più alta di una pagina e nel PDF continua sulla successiva.",
        "Se si legge male, accorciare il testo della cella più lunga o spostarlo fuori dalla tabella."));
  }

  /** A link to a place that is not in the document; only its text was kept. */
  public void deadLink(String target, String text) {
    findings.add(Finding.warning("pdf.collegamento", at,
        "Il collegamento «" + quote(text) + "» porta a «" + target
            + "», che nel PDF non si può raggiungere: resta solo il testo.",
        "Usa un indirizzo completo (https://…) o l'identificativo di un punto del documento."));
  }

  /** A note called from nowhere; it was printed where it was written. */
  public void uncalledNote(String text) {
    findings.add(Finding.warning("pdf.nota", at,
        "La nota «" + quote(text) + "» non ha un richiamo nel testo: nel PDF compare come capoverso.",
        "Aggiungi il richiamo nel testo o togli la nota."));
  }

  /** A heading some levels below the one before; it was raised. */
  public void skippedLevel(String heading, int written, int used) {
    findings.add(Finding.warning("pdf.livello-titolo", at,
        "Il titolo «" + quote(heading) + "» è di livello " + written + " ma il precedente livello è " + (used - 1)
            + ": nel PDF diventa di livello " + used + ".",
        "Usa i livelli dei titoli in ordine, senza saltarne."));
  }

  /** An element the layout cannot show. */
  public void unknownElement(String name, String kept) {
    findings.add(Finding.warning("pdf.elemento", at,
        "L'elemento «" + name + "» non si può riportare nel PDF: " + (kept.isBlank() ? "è stato tolto."
            : "resta solo il testo «" + quote(kept) + "»."),
        "Descriverne il contenuto nel testo o in una tabella."));
  }

  /** A table names an attachment that the document does not have. */
  public void missingAttachment(String name, String table) {
    findings.add(Finding.warning("pdf.allegato", at,
        "La tabella " + (table.isBlank() ? "senza titolo" : "«" + quote(table) + "»") + " indica come suoi dati il file «"
            + name + "», che non è tra gli allegati del PDF.",
        "Allega il file con quel nome o togli il nome dalla tabella."));
  }

  /** Parts of a drawing that the layout cannot draw; the rest was drawn. */
  public void undrawn(String drawing, Collection<String> constructs) {
    findings.add(Finding.warning("pdf.disegno", at,
        "Nel disegno «" + quote(drawing) + "» non si può riportare nel PDF: " + String.join(", ", constructs)
            + ". Il resto è stato disegnato.",
        "Disegna quelle parti con forme semplici, tratti e testo, o scrivine il contenuto."));
  }

  /** Words of a drawing that reach beyond its edge; they were cut there. */
  public void cutDrawing(String drawing, String words) {
    findings.add(Finding.warning("pdf.disegno", at,
        "Nel disegno «" + quote(drawing) + "» la scritta «" + quote(words)
            + "» esce dal bordo e nel PDF è tagliata.",
        "Accorcia la scritta, spostala o allarga il disegno."));
  }

  /** A drawing that no words stand for. */
  public void silentDrawing(String kept) {
    findings.add(Finding.warning("pdf.disegno-muto", at,
        "Un disegno non ha una descrizione: chi ascolta il PDF sente solo «" + quote(kept) + "».",
        "Aggiungi al disegno titolo e descrizione (title e desc), o una didascalia. Se è solo decorazione, segnalo con "
            + "aria-hidden=\"true\"."));
  }

  /** A drawing made so small that its words are hard to read. */
  public void smallDrawing(String drawing, double points) {
    findings.add(Finding.notice("pdf.disegno-piccolo", at,
        "Nel disegno «" + quote(drawing) + "» le scritte più piccole sono alte nel PDF "
            + String.format(Locale.ITALY, "%.1f", points) + " punti: si leggono a fatica.",
        "Dai al disegno più spazio, per esempio una pagina orizzontale, o ingrandisci le scritte."));
  }

  /** Every finding, sorted. */
  public List<Finding> findings() {
    return findings.sorted();
  }

  private static String quote(String text) {
    String plain = text.strip();
    if (plain.length() <= QUOTE_LENGTH) {
      return plain;
    }
    int end = plain.offsetByCodePoints(0, plain.codePointCount(0, QUOTE_LENGTH));
    return plain.substring(0, end) + "…";
  }
}
