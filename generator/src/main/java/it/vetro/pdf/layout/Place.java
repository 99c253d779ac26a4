package it.vetro.pdf.layout;

/**
 * Where something stands.
 *
 * @param page from 0
 * @param top from the top of the page
 */
public record Place(int page, double top) {}
