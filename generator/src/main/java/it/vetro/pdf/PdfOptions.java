package it.vetro.pdf;

import java.time.Instant;
import java.util.Objects;

/**
 * What a PDF says about itself. Start from {@link #of} and refine with the {@code with…} methods.
 *
 * @param source name of the document in findings, relative to the site, e.g. {@code documenti/piao-2025.pdf}
 * @param title shown in the window's title bar and at the head of every page; never blank
 * @param date written as creation and modification date: it comes from the content, never from the clock
 * @param language BCP 47 tag of the text; {@code it-IT} unless told otherwise
 * @param subject one sentence on the content; may be empty
 * @param author the body that answers for the document, also shown at the foot of every page; may be empty
 * @param producer the program named as producer; never blank
 * @param profile the standards claimed
 */
public record PdfOptions(String source, String title, Instant date, String language, String subject, String author,
    String producer, PdfProfile profile) {

  public PdfOptions {
    if (source.isBlank() || title.isBlank() || language.isBlank() || producer.isBlank()) {
      throw new IllegalArgumentException("a document has a name, a title, a language and a producer");
    }
    Objects.requireNonNull(date);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(author);
    Objects.requireNonNull(profile);
  }

  /** Italian, PDF/UA-1 with PDF/A-3a, no subject, no author. */
  public static PdfOptions of(String source, String title, Instant date) {
    return new PdfOptions(source, title, date, "it-IT", "", "", "Vetro", PdfProfile.UA1_A3A);
  }

  public PdfOptions withLanguage(String tag) {
    return new PdfOptions(source, title, date, tag, subject, author, producer, profile);
  }

  public PdfOptions withSubject(String text) {
    return new PdfOptions(source, title, date, language, text, author, producer, profile);
  }

  public PdfOptions withAuthor(String name) {
    return new PdfOptions(source, title, date, language, subject, name, producer, profile);
  }

  public PdfOptions withProducer(String name) {
    return new PdfOptions(source, title, date, language, subject, author, name, profile);
  }

  public PdfOptions withProfile(PdfProfile standards) {
    return new PdfOptions(source, title, date, language, subject, author, producer, standards);
  }
}
