package it.vetro.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import it.vetro.check.ProjectChecks;
import it.vetro.finding.Findings;
import it.vetro.project.Project;
import it.vetro.project.ProjectReader;
import it.vetro.project.WorkingCopy;
import it.vetro.read.InvalidProjects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What one file says of another and is not so. The fixtures of {@code invalidi-riferimenti} hold only the files that
 * differ from the valid project; what can be read is also built, and no site may come out of it.
 */
class InvalidReferencesTest {

  static Stream<Path> projects() {
    return InvalidProjects.family("invalidi-riferimenti");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("projects")
  void eachMistakeIsToldWithItsPlaceAndNothingIsPublished(Path fixture, @TempDir Path folder) {
    WorkingCopy project = WorkingCopy.in(folder).overlay(fixture);
    InvalidProjects.assertFindsWhatIsExpected(project.root(), reader -> build(project.root(), reader.findings()));
    assertFalse(Files.exists(folder.resolve("output/prova")));
  }

  @Test
  void theValidProjectIsBuiltWithoutFindings(@TempDir Path folder) {
    WorkingCopy project = WorkingCopy.in(folder);
    Findings findings = new Findings();
    build(project.root(), findings);
    assertEquals(List.of(), findings.sorted());
    assertEquals(true, Files.isRegularFile(folder.resolve("output/prova/index.html")));
  }

  private static void build(Path root, Findings findings) {
    ProjectReader reader = new ProjectReader(root, findings);
    Project project = reader.read(reader.chamberIds());
    ProjectChecks.run(project, findings, findings);
    if (!findings.hasErrors()) {
      LocalDate today = LocalDate.of(2025, 6, 30);
      SiteOptions options = new SiteOptions(root, root.resolve("output"), today, false, false, "prova");
      SiteBuilder builder = new SiteBuilder(project, options);
      project.chambers().forEach(chamber -> builder.build(chamber, findings));
    }
  }
}
