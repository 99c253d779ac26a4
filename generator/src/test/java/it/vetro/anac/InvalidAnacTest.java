package it.vetro.anac;

import it.vetro.read.InvalidProjects;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in what ANAC's files are made from, one each; the fixtures hold only what differs. */
class InvalidAnacTest {

  static Stream<Path> projects() {
    return InvalidProjects.family("invalidi-anac");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("projects")
  void eachMistakeIsToldWithItsPlace(Path fixture, @TempDir Path folder) {
    AnacProject project = AnacProject.in(folder);
    project.copy().overlay(fixture);
    InvalidProjects.assertFindsWhatIsExpected(project.copy().root(), reader -> project.run(reader.findings()));
  }
}
