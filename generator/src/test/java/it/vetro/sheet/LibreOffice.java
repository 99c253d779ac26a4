package it.vetro.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a screen, as the machine has it. */
public final class LibreOffice {

  private static final long MINUTES = 5;

  private final Path program;
  private final Path work;

  private LibreOffice(Path program, Path work) {
    this.program = program;
    this.work = work;
  }

  /** @param work a folder for its own files */
  public static LibreOffice orSkip(Path work) {
    Optional<Path> program = Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/local/bin/soffice",
        "/opt/libreoffice/program/soffice").map(Path::of).filter(Files::isExecutable).findFirst();
    assumeTrue(program.isPresent(), "NOTHING IS PROVED ABOUT LIBREOFFICE: it is not on this machine."
        + " On Debian: apt-get install libreoffice-calc-nogui");
    return new LibreOffice(program.get(), work);
  }

  /** Opens files and saves them again in a format; the new ones, in a folder of their own. */
  public List<Path> save(List<Path> files, String format) throws IOException, InterruptedException {
    return save(files, format, List.of());
  }

  /** Opens a PDF as drawings, page by page, and prints it again; skipped where LibreOffice has no Draw. */
  public Path redraw(Path pdf) throws IOException, InterruptedException {
    assumeTrue(Files.exists(program.toRealPath().resolveSibling("libsdlo.so")), "NOTHING IS PROVED ABOUT LIBREOFFICE"
        + " AND PDF: Draw is not on this machine. On Debian: apt-get install libreoffice-draw-nogui");
    return save(List.of(pdf), "pdf", List.of("--infilter=draw_pdf_import")).get(0);
  }

  private List<Path> save(List<Path> files, String format, List<String> options) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(work, format);
    List<String> words = new ArrayList<>(List.of(program.toString(), "--headless", "-env:UserInstallation=" + work.resolve("profile").toUri(),
        "--convert-to", format, "--outdir", folder.toString()));
    words.addAll(options);
    files.forEach(file -> words.add(file.toString()));
    Path log = folder.resolve("log");
    Process process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    assertEquals(0, process.waitFor(), Files.readString(log));
    List<Path> saved = files.stream()
        .map(file -> folder.resolve(file.getFileName().toString().replaceFirst("\\.[a-z]+$", "." + format))).toList();
    saved.forEach(file -> assertTrue(Files.exists(file), file.toString()));
    return saved;
  }
}
