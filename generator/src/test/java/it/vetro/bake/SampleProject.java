package it.vetro.bake;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** A small project that bakes as it is; tests spoil one thing at a time. */
final class SampleProject {

  static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

  private final Path root;
  private final Findings findings = new Findings();
  private int bakes;

  SampleProject(Path folder) {
    root = folder.resolve("progetto");
    file("jbake.properties", """
        template.pagina.file=pagina.ftlh
        template.sezione.file=sezione.ftlh
        render.index=false
        render.feed=false
        render.archive=false
        render.tags=false
        """);
    file("templates/pagina.ftlh", "<h1>${content.title}</h1>\n${(content.body!)?no_esc}\n");
    file("templates/sezione.ftlh", "<h1>${content.title}</h1>\n<p>${content.ufficio!'senza ufficio'}</p>\n${(content.body!)?no_esc}\n");
    file("assets/stile.css", "body {}\n");
    page("index.md", "Testo della pagina.");
  }

  /** Writes a file of the project. */
  SampleProject file(String name, String text) {
    return file(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  SampleProject file(String name, byte[] bytes) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a page with a sound header; the name is its title. */
  SampleProject page(String name, String body) {
    return page(name, "published", "2025-01-31", body);
  }

  SampleProject page(String name, String status, String date, String body) {
    String header = "title=" + name + "\ntype=pagina\nstatus=" + status + "\ndate=" + date + "\n~~~~~~\n";
    return file("content/" + name, header + body + "\n");
  }

  SampleProject delete(String name) {
    try {
      Files.delete(root.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BakeResult bake() {
    return bake(job -> job);
  }

  /** Bakes into a new folder, with the job changed. */
  BakeResult bake(UnaryOperator<BakeJob> change) {
    bakes++;
    return Bakery.bake(change.apply(BakeJob.of(root, root.resolve("content"), output(), TODAY)), findings);
  }

  /** The folder of the last bake. */
  Path output() {
    return root.resolveSibling("sito-" + bakes);
  }

  boolean has(String uri) {
    return Files.exists(output().resolve(uri));
  }

  String read(String uri) {
    try {
      return Files.readString(output().resolve(uri));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path root() {
    return root;
  }

  /** Everything found so far, as {@code file:line:column: severity [code]}. */
  List<String> found() {
    return findings.sorted().stream().map(f -> f.at() + ": " + f.severity().label() + " [" + f.code() + "]").toList();
  }

  /** The one finding of that code. */
  Finding finding(String code) {
    List<Finding> all = findings.sorted().stream().filter(f -> f.code().equals(code)).toList();
    if (all.size() != 1) {
      throw new AssertionError("findings of " + code + ": " + findings.sorted());
    }
    return all.get(0);
  }
}
