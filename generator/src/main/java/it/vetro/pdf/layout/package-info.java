/**
 * From boxes to pages. A {@link it.vetro.pdf.layout.Box} knows its widths and stacks itself into
 * {@link it.vetro.pdf.layout.Chunk}s, which are never cut; the {@link it.vetro.pdf.layout.Paginator} fills pages with
 * them. Lengths are in points; y grows downwards from the top of the page. No I/O, no PDFBox, no HTML.
 */
package it.vetro.pdf.layout;
