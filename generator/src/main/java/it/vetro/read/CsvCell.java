package it.vetro.read;

/**
 * A cell of a CSV file as it is written, without its quotes.
 *
 * @param line where it begins, from 1
 * @param column where it begins, from 1
 */
public record CsvCell(String text, int line, int column) {}
