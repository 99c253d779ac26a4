package it.vetro.site;

import java.nio.file.Path;

/**
 * A site that is in its place.
 *
 * @param folder where
 * @param pages how many pages it has
 * @param documents how many PDFs
 */
public record BuiltSite(Path folder, int pages, int documents) {}
