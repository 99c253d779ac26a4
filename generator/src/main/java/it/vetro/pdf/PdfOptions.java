package it.vetro.pdf;

import it.vetro.pdf.text.Phrases;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What a PDF says about itself and carries. Start from {@link #of} and refine with the {@code with…} methods.
 *
 * @param source name of the document in findings, relative to the site, e.g. {@code documenti/piao-2025.pdf}
 * @param title shown in the window's title bar and at the head of every page; never blank
 * @param date written as creation and modification date: it comes from the content, never from the clock
 * @param language BCP 47 tag of the text; {@code it-IT} unless told otherwise
 * @param subject one sentence on the content; may be empty
 * @param author the body that answers for the document, also shown at the foot of every page; may be empty
 * @param producer the program named as producer; never blank
 * @param profile the standards claimed
 * @param attachments files embedded in the document, in the order in which a reader sees them
 * @param tableData whether every table that names no attachment carries what it prints as CSV and JSON
 * @param phrases the words the layer adds to those of the HTML
 */
public record PdfOptions(String source, String title, Instant date, String language, String subject, String author,
    String producer, PdfProfile profile, List<Attachment> attachments, boolean tableData, Phrases phrases) {

  public PdfOptions {
    if (source.isBlank() || title.isBlank() || language.isBlank() || producer.isBlank()) {
      throw new IllegalArgumentException("a document has a name, a title, a language and a producer");
    }
    Objects.requireNonNull(date);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(author);
    Objects.requireNonNull(profile);
    Objects.requireNonNull(phrases);
    attachments = List.copyOf(attachments);
    Set<String> names = new HashSet<>();
    for (Attachment attachment : attachments) {
      if (!names.add(attachment.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("two attachments are named " + attachment.name());
      }
    }
  }

  /** Italian, PDF/UA-1 with PDF/A-3a, no subject, no author, no attachments but the data of the tables. */
  public static PdfOptions of(String source, String title, Instant date) {
    return new PdfOptions(source, title, date, "it-IT", "", "", "Vetro", PdfProfile.UA1_A3A, List.of(), true,
        Phrases.italian());
  }

  public PdfOptions withLanguage(String tag) {
    return new PdfOptions(source, title, date, tag, subject, author, producer, profile, attachments, tableData,
        phrases);
  }

  public PdfOptions withSubject(String text) {
    return new PdfOptions(source, title, date, language, text, author, producer, profile, attachments, tableData,
        phrases);
  }

  public PdfOptions withAuthor(String name) {
    return new PdfOptions(source, title, date, language, subject, name, producer, profile, attachments, tableData,
        phrases);
  }

  public PdfOptions withProducer(String name) {
    return new PdfOptions(source, title, date, language, subject, author, name, profile, attachments, tableData,
        phrases);
  }

  public PdfOptions withProfile(PdfProfile standards) {
    return new PdfOptions(source, title, date, language, subject, author, producer, standards, attachments, tableData,
        phrases);
  }

  /** @param files in the order in which a reader sees them; no two with the same name */
  public PdfOptions withAttachments(List<Attachment> files) {
    return new PdfOptions(source, title, date, language, subject, author, producer, profile, files, tableData,
        phrases);
  }

  /** @param carried whether every table that names no attachment carries what it prints as CSV and JSON */
  public PdfOptions withTableData(boolean carried) {
    return new PdfOptions(source, title, date, language, subject, author, producer, profile, attachments, carried,
        phrases);
  }

  public PdfOptions withPhrases(Phrases words) {
    return new PdfOptions(source, title, date, language, subject, author, producer, profile, attachments, tableData,
        words);
  }
}
