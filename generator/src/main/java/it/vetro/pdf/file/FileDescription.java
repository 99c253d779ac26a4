package it.vetro.pdf.file;

import java.time.Instant;

/**
 * What the file says about itself.
 *
 * @param language BCP 47 tag of the text
 * @param version of the PDF format
 * @param uaPart part of ISO 14289 claimed
 * @param archivePart part of ISO 19005 claimed
 * @param archiveConformance level of that part claimed
 */
public record FileDescription(String title, String language, String subject, String author, String producer,
    Instant date, float version, int uaPart, int archivePart, String archiveConformance) {}
