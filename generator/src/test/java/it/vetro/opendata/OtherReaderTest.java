package it.vetro.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.vetro.cli.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Another implementation of Data Package and Table Schema, on Node, reads the open data: every cell by its type, every key, every
 * reference.
 */
class OtherReaderTest {

  @TempDir
  Path folder;

  static List<Path> chambers() {
    return BuiltData.sites();
  }

  private NodeRun read(Path data) throws IOException, InterruptedException {
    return NodeRun.of(folder, "datapackage.mjs", data.resolve("datapackage.json"));
  }

  @ParameterizedTest
  @MethodSource("chambers")
  void everyCellEveryKeyAndEveryReferenceHolds(Path site) throws Exception {
    NodeRun run = read(site.resolve("dati"));
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    JsonNode told = new ObjectMapper().readTree(run.out());
    assertEquals(BuiltData.names(site, ".csv").size(), told.path("tables").asInt());
    assertTrue(told.path("cells").asInt() > 5000 && told.path("references").asInt() > 5, run.out());
  }

  @Test
  void itSeesACellOfTheWrongTypeAReferenceThatLeadsNowhereAndAKeyThatComesTwice() throws Exception {
    Path site = BuiltData.sites().stream().filter(s -> Files.exists(s.resolve("relazioni/relazione-2023"))).findFirst().orElseThrow();
    for (List<String> change : List.of(
        List.of("relazione-2023-valori.csv", ";quantità;7;", ";quantità;sette;"),
        List.of("relazione-2023-valori.csv", ";vp-suap;0;target;", ";vp-altro;0;target;"),
        List.of("relazione-2023-valori.csv", "vp-suap/0/risultato/2023;", "vp-suap/0/target/2023;"),
        List.of("relazione-2023-valori.csv", ";raggiunto;", ";raggiuntissimo;"))) {
      Path copy = Files.createTempDirectory(folder, "copia");
      for (String file : FileTree.of(site.resolve("dati")).keySet()) {
        if (file.matches("[^/]+\\.(csv|json)")) {
          Files.copy(site.resolve("dati").resolve(file), copy.resolve(file));
        }
      }
      Path file = copy.resolve(change.get(0));
      String text = Files.readString(file);
      assertTrue(text.contains(change.get(1)), change.toString());
      Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(change.get(1)), change.get(2)));
      NodeRun run = read(copy);
      assertEquals(1, run.exitCode());
      assertTrue(run.err().lines().anyMatch(line -> line.startsWith(change.get(0)) && !line.contains("hash") && !line.contains("bytes")),
          change + ": " + run.err());
    }
  }
}
