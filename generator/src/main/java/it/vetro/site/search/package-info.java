/** The index that the search of a site reads: what it holds of each page, and the engine (Pagefind) that makes it. */
package it.vetro.site.search;
