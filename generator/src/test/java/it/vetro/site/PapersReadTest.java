package it.vetro.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.finding.Findings;
import it.vetro.pdf.audit.PdfAudit;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.project.ProjectReader;
import it.vetro.site.paper.Paper;
import it.vetro.site.paper.Press;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The PDFs of the real chambers say, word by word and in order, what the HTML says that they are printed from. */
class PapersReadTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

  static List<String> chambers() {
    return new ProjectReader(ROOT, new Findings()).chamberIds();
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void everyPdfReadsAsItsHtml(String id) {
    Project project = new ProjectReader(ROOT, new Findings()).read(List.of(id));
    SiteOptions options = new SiteOptions(ROOT, ROOT.resolve("output"), TODAY, false, true, "prova");
    ChamberProject chamber = project.chambers().get(0).on(TODAY, false);
    SitePages pages = new SitePages(project, chamber, TODAY, options.words());
    Surroundings around = new Surroundings(chamber, "prova", pages, false, options.words());
    Press press = new Press(chamber.chamber(), Optional.of(around.view()), options, id);
    assertTrue(pages.papers().size() > 1, id);
    List<String> defects = pages.papers().parallelStream().flatMap(paper -> defects(press, paper).stream()
        .map(defect -> id + "/" + paper.file() + ": " + defect)).toList();
    assertEquals(List.of(), defects);
  }

  private static List<String> defects(Press press, Paper paper) {
    Findings findings = new Findings();
    String html = press.html(paper, findings).orElseThrow();
    return PdfAudit.defects(press.print(paper, findings).orElseThrow().bytes(), html);
  }
}
