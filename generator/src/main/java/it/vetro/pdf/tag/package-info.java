/** The logical structure of a document (ISO 32000-1, 14.7 and 14.8): what a screen reader walks. No I/O, no PDFBox. */
package it.vetro.pdf.tag;
