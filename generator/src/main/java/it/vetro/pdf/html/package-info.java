/** From HTML to boxes and the structure of the document. What it cannot show, it reports. */
package it.vetro.pdf.html;
