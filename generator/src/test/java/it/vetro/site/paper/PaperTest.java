package it.vetro.site.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.cli.CommandLine;
import it.vetro.project.WorkingCopy;
import it.vetro.site.view.PaperView;
import it.vetro.site.view.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperTest {

  private static final Words WORDS = Words.in(Path.of("../templates"));

  private static Paper paper(String file) {
    return new Paper(file, file, "", "index.html", "", Map::of);
  }

  @Test
  @SuppressWarnings("unchecked")
  void aPartStandsBelowItsWholeWhicheverComesFirst() {
    List<Paper> papers = List.of(paper("documenti/piano/1.1.pdf"), paper("documenti/scadenzario.pdf"),
        paper("documenti/piano.pdf"), paper("documenti/piano/2.pdf"), paper("documenti/scadenzario/ufficio.pdf"));
    List<PapersPage.Group> groups = (List<PapersPage.Group>) new PapersPage(papers, WORDS).pages().findFirst().orElseThrow()
        .model().get("gruppi");
    assertEquals(List.of("piano", "scadenzario"), groups.stream().map(PapersPage.Group::id).toList());
    assertEquals(List.of("documenti/piano.pdf", "documenti/piano/1.1.pdf", "documenti/piano/2.pdf"),
        groups.get(0).papers().stream().map(Paper::file).toList());
    assertEquals(List.of("documenti/scadenzario.pdf", "documenti/scadenzario/ufficio.pdf"),
        groups.get(1).papers().stream().map(Paper::file).toList());
  }

  @Test
  void lengthAndStandardsAreSaidInWords() {
    assertEquals("1 pagina, 950 byte", view(1, 950, "PDF/UA-1", "").length());
    assertEquals("73 pagine, 265,5 kB", view(73, 265_480, "PDF/UA-1", "").length());
    assertEquals("1.204 pagine, 1 MB", view(1204, 999_960, "PDF/UA-1", "").length());
    assertEquals("2 pagine, 2.000 GB", view(2, 2_000_000_000_000L, "", "").length());
    assertEquals("accessibile: PDF/UA-1; da conservare: PDF/A-3a", view(1, 1, "PDF/UA-1", "PDF/A-3a").standards());
    assertEquals("da conservare: PDF/A-4", view(1, 1, "", "PDF/A-4").standards());
    assertEquals("", view(1, 1, "", "").standards());
  }

  private static PaperView view(int pages, long bytes, String accessible, String archival) {
    return new PaperView("documenti/x.pdf", "X", "index.html", pages, bytes, accessible, archival, WORDS);
  }

  @TempDir private Path folder;

  @Test
  void anObjectiveCalledLikeAPdfOfVetroStopsTheSiteAndIsNamed() throws IOException {
    WorkingCopy project = WorkingCopy.in(folder.resolve("progetto"));
    try (Stream<Path> files = Files.walk(project.root())) {
      for (Path file : (Iterable<Path>) files.filter(f -> f.toString().matches(".*/(data|content)/prova/.*\\.(csv|yaml|md)"))::iterator) {
        Files.writeString(file, Files.readString(file).replace("imprese-digitali", "modifiche"));
      }
    }
    CommandLine.Run run = CommandLine.run("build", "--project", project.root().toString(), "--date", "2025-06-30", "--no-search",
        "--output", folder.resolve("uscita").toString());
    assertEquals(1, run.exitCode(), run.err());
    assertTrue(run.err().contains("pagina.indirizzo-doppio") && run.err().contains("documenti/piano-2025/modifiche.pdf"), run.err());
  }
}
