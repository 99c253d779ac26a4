package it.vetro.read;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidProjectsTest {

  static Stream<Path> projects() {
    return InvalidProjects.family("invalidi");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("projects")
  void eachMistakeIsToldWithItsPlace(Path project) {
    InvalidProjects.assertFindsWhatIsExpected(project, WholeProject::read);
  }
}
