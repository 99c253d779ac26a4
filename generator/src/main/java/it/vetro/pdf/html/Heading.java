package it.vetro.pdf.html;

/**
 * A heading of the document.
 *
 * @param level from 1; never more than one below the heading before
 * @param anchor id of its place
 * @param listed whether the table of contents lists it
 * @param marked whether the bookmarks hold it
 */
public record Heading(int level, String text, String anchor, boolean listed, boolean marked) {}
