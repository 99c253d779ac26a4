package it.vetro.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.finding.Findings;
import it.vetro.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepositoryDataTest {

  @Test
  void everyFileOfTheRepositoryIsReadWithoutErrors() {
    Findings findings = new Findings();
    WholeProject.read(new SourceReader(Path.of(".."), findings));
    assertEquals(List.of(), findings.sorted().stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
  }
}
