package it.vetro.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.cli.CommandLine.Run;
import it.vetro.grid.Edited;
import it.vetro.project.WorkingCopy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code vetro grid}, as a user meets it. */
class GridCommandTest {

  private static final String JUDGED = "data/prova/oiv/2026.csv";

  @TempDir Path folder;
  private WorkingCopy project;

  @BeforeEach
  void copyTheProject() {
    project = WorkingCopy.in(folder.resolve("progetto"));
  }

  private Run run(String... words) {
    return CommandLine.run(Stream.concat(Stream.of("grid"),
        Stream.concat(Arrays.stream(words), Stream.of("--project", project.root().toString(), "--date", "2026-06-15"))).toArray(String[]::new));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @ParameterizedTest
  @CsvSource({"xlsx", "ods"})
  void theGridGoesOutIsJudgedAndComesBackOnlyWhenTold(String format) {
    String out = file("griglia." + format);
    assertEquals("prova: griglia 2026 in " + out + ", 5 obblighi; valori: 0 giudicati, 11 proposti, 9 da giudicare\n",
        run("prova", "--to", out).out());
    Edited edited = Edited.open(Path.of(out));
    assertEquals("In sezione", edited.get("Griglia!E2"));
    String back = edited.set("Griglia!F2", "67–99%").save(folder.resolve("giudicata." + format)).toString();
    Run shown = run("prova", "--import", back);
    assertEquals(0, shown.exitCode(), shown.err());
    assertTrue(shown.out().contains("  ob-001, COMPLETEZZA: (vuoto) → «67–99%»\n"), shown.out());
    assertTrue(shown.out().endsWith("2026: 12 valori giudicati, di cui 11 come Vetro li propone; 13 cambiamenti.\n"
        + "Non è stato scritto niente: per scrivere, ripeti con --write.\n"), shown.out());
    assertFalse(Files.exists(project.path(JUDGED)));
    assertTrue(run("prova", "--import", back, "--write").out().endsWith("Scritto.\n"));
    assertTrue(project.text(JUDGED).startsWith("obbligo;parametro;valore;nota\nob-001;pubblicazione;In sezione;\nob-001;completezza;67–99%;\n"));
    assertTrue(run("prova", "--import", back, "--write").out().endsWith("Nessuna differenza: non c'è niente da scrivere.\n"));
    String again = file("ancora." + format);
    assertEquals("prova: griglia 2026 in " + again + ", 5 obblighi; valori: 12 giudicati, 0 proposti, 8 da giudicare\n", run("prova", "--to", again).out());
  }

  @Test
  void nothingIsWrittenWhenACellIsWrong() {
    run("prova", "--to", file("griglia.xlsx"));
    String back = Edited.open(folder.resolve("griglia.xlsx")).set("Griglia!F2", "molto").save(folder.resolve("errata.xlsx")).toString();
    Run run = run("prova", "--import", back, "--write");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().startsWith("errata.xlsx, foglio «Griglia», cella F2: errore: «molto» non è un valore di «COMPLETEZZA»"), run.err());
    assertEquals("Non è stato scritto niente: ci sono errori da correggere.\n", run.out());
    assertFalse(Files.exists(project.path(JUDGED)));
  }

  @Test
  void theEditionOfTheFileIsMeantUnlessAnotherIsNamed() {
    String out = file("vecchia.ods");
    assertEquals("prova: griglia 2024 in " + out + ", 3 obblighi; valori: 6 giudicati, 0 proposti, 0 da giudicare\n",
        run("prova", "--edition", "2024", "--to", out).out());
    assertTrue(run("prova", "--import", out).out().endsWith("Nessuna differenza: non c'è niente da scrivere.\n"));
    assertTrue(run("prova", "--import", out, "--edition", "2026").err().contains("[griglia.altra-edizione]"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "prova|indica --to FILE",
    "prova --to a.xlsx --import b.xlsx|indica --to FILE",
    "prova --to a.xlsx --write|indica --to FILE",
    "prova --to griglia.csv|il nome deve finire con .xlsx o .ods",
    "prova --import nessuno.xlsx|non c'è",
    "prova --edition 1999 --to a.xlsx|l'edizione «1999» della griglia non c'è. Ci sono: 2024, 2026",
    "altro --to a.xlsx|l'ente «altro» non c'è"
  })
  void wrongUseExitsWithTwoAndSaysWhat(String line, String why) {
    Run run = run(line.split(" "));
    assertEquals(2, run.exitCode(), run.err());
    assertTrue(run.err().startsWith("vetro: ") && run.err().contains(why), run.err());
    assertFalse(Files.exists(Path.of("a.xlsx")));
  }

  @Test
  void anEditionOfWhichNothingIsKnownIsNotWritten() throws Exception {
    Files.delete(project.path("data/prova/oiv/2024.csv"));
    Run run = run("prova", "--edition", "2024", "--to", file("vuota.ods"));
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("non si sa quali obblighi copre"), run.err());
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() {
    run("prova", "--to", file("griglia.ods"));
    assertEquals(2, run("prova", "--to", file("griglia.ods")).exitCode());
  }

  @Test
  void wrongJudgementsInTheDataAreTold() {
    project.write(JUDGED, "obbligo;parametro;valore;nota\nob-001;completezza;forse;\n");
    Run run = run("prova", "--to", file("griglia.ods"));
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains(JUDGED + ":2:20: errore"), run.err());
  }
}
