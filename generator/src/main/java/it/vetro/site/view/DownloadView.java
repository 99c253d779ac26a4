package it.vetro.site.view;

/**
 * A file that a page offers.
 *
 * @param format ending: {@code csv}
 * @param href from the chamber's root
 * @param text what is in it
 * @param changed ISO date of the last change of its data; empty for the alias of the latest version
 * @param bytes how large it is
 * @param rows how many rows it has; null when it is not a table
 */
public record DownloadView(String format, String href, String text, String changed, long bytes, Integer rows) {}
