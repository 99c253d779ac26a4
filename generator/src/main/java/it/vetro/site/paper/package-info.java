/** The PDFs of a chamber: which there are, what each is made from, how they are printed. */
package it.vetro.site.paper;
