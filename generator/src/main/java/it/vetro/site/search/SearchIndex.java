package it.vetro.site.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.vetro.finding.Finding;
import it.vetro.finding.Position;
import it.vetro.finding.VetroException;
import it.vetro.site.page.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the index of a site's search with Pagefind, a program of its own, while the build goes on with something else. What
 * it reads are copies of the pages; the site gets the index and the one script that reads it.
 */
public final class SearchIndex implements AutoCloseable {

  /** The file beside the engine that tells its version. */
  public static final String VERSION = "versione.txt";

  /** Where the index stands in a site. */
  static final String FOLDER = "ricerca/pagefind";

  private static final List<String> ENGINES = List.of("pagefind_extended", "pagefind_extended.exe");
  private static final Set<String> READERS = Set.of("pagefind.js", "pagefind-entry.json", "wasm.it.pagefind");
  private static final Pattern INDEX = Pattern.compile("pagefind\\.it_\\w+\\.pf_meta|(index|fragment|filter)/.+");
  private static final Position ENGINE = Position.of("assets/dist/pagefind");
  private static final String LOG = "motore.log";
  private static final long MOST_MINUTES = 10;

  private final Optional<Process> engine;
  private final Path work;
  private final Path index;
  private final int pages;

  private SearchIndex(Optional<Process> engine, Path work, Path index, int pages) {
    this.engine = engine;
    this.work = work;
    this.index = index;
    this.pages = pages;
  }

  /** The program in a folder, by the name that it has on this system; empty when it is not there or cannot be run. */
  public static Optional<Path> engine(Path folder) {
    return ENGINES.stream().map(folder::resolve).filter(Files::isExecutable).findFirst();
  }

  /** That the sites are without search, because the engine is missing. */
  public static Finding missing() {
    return Finding.warning("ricerca.motore-mancante", ENGINE,
        "Manca il programma che prepara la ricerca, o non si può eseguire: le pagine della ricerca offrono solo gli indici.",
        "In assets/ esegui «npm ci && npm run build»; se su questo sistema il programma non esiste, usa --no-search.");
  }

  /**
   * Starts the engine on copies of the pages.
   *
   * @param program the engine; empty for no index
   * @param pages those to be found
   * @param site the built folder
   */
  public static SearchIndex start(Optional<Path> program, List<Catalogue.Found> pages, Path site) throws IOException {
    Path index = site.resolve(FOLDER);
    if (program.isEmpty()) {
      return new SearchIndex(Optional.empty(), index, index, 0);
    }
    Path work = Files.createTempDirectory("vetro-ricerca");
    try {
      copy(pages, site, work);
      Process engine = new ProcessBuilder(program.get().toString(), "--site", work.toString(), "--output-path", index.toString(),
          "--force-language", "it", "--keep-index-url", "--silent").directory(work.toFile())
          .redirectErrorStream(true).redirectOutput(work.resolve(LOG).toFile()).start();
      return new SearchIndex(Optional.of(engine), work, index, pages.size());
    } catch (IOException e) {
      delete(work);
      throw e;
    }
  }

  private static void copy(List<Catalogue.Found> pages, Path site, Path work) throws IOException {
    try {
      pages.parallelStream().forEach(page -> {
        Path copy = work.resolve(page.address());
        try {
          Files.createDirectories(copy.getParent());
          Files.writeString(copy, SearchText.of(page, site));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Waits for the engine, leaves in the site what its pages need, and tells what went wrong. */
  public List<Finding> finish() throws IOException {
    if (engine.isEmpty()) {
      return List.of();
    }
    try {
      if (!engine.get().waitFor(MOST_MINUTES, TimeUnit.MINUTES) || engine.get().exitValue() != 0) {
        return List.of(stopped());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw VetroException.fault("interrupted while the index of the search was made", e);
    }
    clear(file -> !READERS.contains(file) && !INDEX.matcher(file).matches());
    JsonNode entry = new ObjectMapper().readTree(index.resolve("pagefind-entry.json").toFile());
    int indexed = entry.path("languages").path("it").path("page_count").asInt();
    return indexed == pages ? List.of() : List.of(failed(indexed + " pagine su " + pages));
  }

  private static Finding failed(String why) {
    return Finding.error("ricerca.non-riuscita", ENGINE, "L’indice della ricerca non è riuscito: " + why + ".",
        "Riprova; con --no-search il sito si compila senza ricerca.");
  }

  /** With the last line of what the engine said. */
  private Finding stopped() throws IOException {
    String log = Files.readString(work.resolve(LOG), StandardCharsets.UTF_8).strip();
    return failed(log.isEmpty() ? "il programma si è fermato senza dire perché" : log.substring(log.lastIndexOf('\n') + 1));
  }

  private void clear(Predicate<String> needless) throws IOException {
    try (Stream<Path> files = Files.walk(index)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        if (needless.test(index.relativize(file).toString().replace('\\', '/'))) {
          Files.delete(file);
        }
      }
    }
  }

  /** Stops the engine if it still runs, and deletes the copies. */
  @Override
  public void close() throws IOException {
    if (engine.isEmpty()) {
      return;
    }
    engine.get().destroyForcibly().onExit().join();
    delete(work);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }
}
