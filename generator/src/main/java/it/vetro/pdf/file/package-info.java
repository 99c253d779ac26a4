/** Writes laid-out pages, structure, links and metadata as a PDF file, with PDFBox. */
package it.vetro.pdf.file;
