package it.vetro.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.finding.Findings;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelReadingTest {

  @Test
  void manyThreadsFindWhatOneFinds() {
    List<Path> projects = InvalidProjects.family("invalidi").toList();
    List<String> alone = projects.stream().map(ParallelReadingTest::findingsOf).toList();
    IntStream.range(0, 20).parallel().forEach(round ->
        assertEquals(alone, projects.parallelStream().map(ParallelReadingTest::findingsOf).toList()));
  }

  private static String findingsOf(Path project) {
    Findings findings = new Findings();
    WholeProject.read(new SourceReader(project, findings));
    return findings.sorted().toString();
  }
}
