package it.vetro.pdf.tag;

/** What an element of the structure holds: other elements and text, in reading order. */
public sealed interface Kid permits Tag, Leaf {}
