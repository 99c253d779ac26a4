/**
 * SVG to drawings: shapes, paths, lines and words with presentation attributes or a {@code style}. No style sheets: the
 * layer knows no CSS, and whoever writes the SVG says its colours in it. What it does not know is told, the rest drawn.
 */
package it.vetro.pdf.svg;
