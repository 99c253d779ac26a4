package it.vetro.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Position;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownReaderTest {

  private static final String HEADER = "title=Accesso civico\ntype=sezione\nstatus=published\ndate=2025-01-31\nobblighi= ob-210|ob-211\n~~~~~~\n";

  @TempDir Path folder;
  private TemporaryProject project;

  @BeforeEach
  void emptyProject() {
    project = new TemporaryProject(folder);
  }

  private MarkdownFile page(String text) throws Exception {
    return project.reader().markdown(project.write("pagina.md", text)).orElseThrow(() -> new AssertionError(project.found().toString()));
  }

  @Test
  void headerAndBodyAreRead() throws Exception {
    MarkdownFile file = page(HEADER + "Primo.\n\n~~~~~~\ncodice\n~~~~~~\n");
    assertEquals(List.of("title", "type", "status", "date", "obblighi"), List.copyOf(file.header().keySet()));
    assertEquals(List.of("ob-210", "ob-211"), file.list("obblighi"));
    assertEquals(new Position("pagina.md", 5, 11), file.at("obblighi"));
    assertEquals("Primo.\n\n~~~~~~\ncodice\n~~~~~~\n", file.body());
    assertEquals(7, file.bodyLine());
    assertEquals(List.of(), project.told());
  }

  @Test
  void byteOrderMarkAndWindowsLineEndsAreAccepted() throws Exception {
    MarkdownFile file = page('\uFEFF' + (HEADER + "Uno.\nDue.\n").replace("\n", "\r\n"));
    assertEquals("Uno.\nDue.\n", file.body());
    assertEquals("Accesso civico", file.get("title"));
  }

  @Test
  void aValueMayHoldTheEqualSign() throws Exception {
    assertEquals("1 + 1 = 2", page(HEADER.replace("Accesso civico", "1 + 1 = 2") + "Testo.\n").get("title"));
  }

  @Test
  void aCommentBeforeTheTextIsNotAnEmptyBody() throws Exception {
    assertTrue(page(HEADER + "<!-- nota -->\n\nTesto.\n").body().contains("Testo"));
    assertTrue(page(HEADER + "[Collegamento](https://prova.example/)\n").body().contains("Collegamento"));
  }

  @Test
  void allErrorsOfAHeaderAreToldTogether() throws Exception {
    project.reader().markdown(project.write("pagina.md", "title=T\ntype=articolo\nsenza uguale\ndate=ieri\ncolore=blu\n~~~~~~\n\n"));
    assertEquals(List.of("markdown.voce-mancante pagina.md:1:1", "markdown.valore-non-ammesso pagina.md:2:6",
        "markdown.riga-senza-uguale pagina.md:3:1", "markdown.forma-errata pagina.md:4:6",
        "markdown.voce-sconosciuta pagina.md:5:1", "markdown.corpo-vuoto pagina.md:6:1"), project.told());
  }
}
