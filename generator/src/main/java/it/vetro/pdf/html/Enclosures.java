package it.vetro.pdf.html;

import it.vetro.pdf.tag.AssociatedFile;
import java.util.List;

/**
 * The files that a document shall carry.
 *
 * @param given those that come with the HTML
 * @param tableData whether every table that names none of them carries what it prints as CSV and JSON
 */
public record Enclosures(List<AssociatedFile> given, boolean tableData) {}
