/** From HTML to boxes and the structure of the document. Knows a small part of HTML; what it does not know, it reports. */
package it.vetro.pdf.html;
