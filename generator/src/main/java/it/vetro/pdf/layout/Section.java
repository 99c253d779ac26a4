package it.vetro.pdf.layout;

import java.util.List;

/**
 * A part of the document that begins on a new page.
 *
 * @param bare whether its pages go without running head and foot: the cover
 * @param backdrop painted behind the first page, counted from the top of the sheet
 */
public record Section(PageFormat format, boolean bare, List<Item> backdrop, Box content) {}
