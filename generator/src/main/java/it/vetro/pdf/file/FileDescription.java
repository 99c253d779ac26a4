package it.vetro.pdf.file;

import java.time.Instant;

/**
 * What the file says about itself.
 *
 * @param language BCP 47 tag of the text
 */
public record FileDescription(String title, String language, String subject, String author, String producer,
    Instant date) {}
