package it.vetro.bake;

import java.nio.file.Path;

/**
 * A file of the content folder.
 *
 * @param path where it is
 * @param name the same relative to the project's root, as findings show it
 * @param uri where it goes, from the chamber's root: {@code a/b.html} for the page {@code a/b.md}
 */
record SourceFile(Path path, String name, String uri) {}
