package it.vetro.bake;

import it.vetro.read.MarkdownFile;
import java.nio.file.Path;
import java.util.Optional;

/** Reads and checks a Markdown file; what is wrong with it goes to the findings, and then it gives nothing. */
@FunctionalInterface
interface PageReader {

  Optional<MarkdownFile> read(Path file);
}
