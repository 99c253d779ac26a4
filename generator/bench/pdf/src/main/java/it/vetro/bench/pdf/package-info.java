/** Measures Vetro's PDFs beside those of openhtmltopdf and Apache FOP, made from the same HTML. */
package it.vetro.bench.pdf;
