package it.vetro.bake;

/**
 * A page that was written.
 *
 * @param uri path from the chamber's root, with forward slashes
 * @param type document type
 * @param title plain text
 * @param source the Markdown file, relative to the project's root; empty when the page comes from data alone
 */
public record BakedPage(String uri, String type, String title, String source) {}
