package it.vetro.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.cli.CommandLine.Run;
import it.vetro.project.WorkingCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code vetro export} and {@code vetro import}, as a user meets them. */
class ExchangeTest {

  private static final String SCHEDULE = "data/prova/scadenzario.csv";

  @TempDir Path folder;
  private WorkingCopy project;

  @BeforeEach
  void copyTheProject() {
    project = WorkingCopy.in(folder.resolve("progetto"));
  }

  private Run run(String... words) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--project";
    all[words.length + 1] = project.root().toString();
    return CommandLine.run(all);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private Run export(String name, String... more) {
    String[] words = java.util.Arrays.copyOf(new String[] {"export", "prova", "--to", file(name)}, 4 + more.length);
    System.arraycopy(more, 0, words, 4, more.length);
    return run(words);
  }

  private void edit(String name, String old, String fresh) throws IOException {
    String text = Files.readString(folder.resolve(name));
    assertTrue(text.contains(old), text);
    Files.writeString(folder.resolve(name), text.replace(old, fresh));
  }

  @Test
  void anImportShowsFirstAndWritesOnlyWhenTold() throws IOException {
    assertEquals("prova: 1 tabella in " + file("scadenzario.csv") + "\n", export("scadenzario.csv", "--what", "scadenzario").out());
    edit("scadenzario.csv", "Entro il 31 gennaio", "Entro il 31 marzo");
    String before = project.text(SCHEDULE);
    Run shown = run("import", "prova", file("scadenzario.csv"));
    assertEquals(0, shown.exitCode());
    assertEquals(SCHEDULE + ": 0 righe aggiunte, 0 righe tolte, 1 cella cambiata\n"
        + "  ob-003, termine: «Entro il 31 gennaio» → «Entro il 31 marzo»\n"
        + "Non è stato scritto niente: per scrivere, ripeti con --write.\n", shown.out());
    assertEquals(before, project.text(SCHEDULE));
    Run written = run("import", "prova", file("scadenzario.csv"), "--write");
    assertTrue(written.out().endsWith("Scritto 1 file.\n"), written.out());
    assertEquals(before.replace("31 gennaio", "31 marzo"), project.text(SCHEDULE));
    assertEquals("Nessuna differenza: non c'è niente da scrivere.\n", run("import", "prova", file("scadenzario.csv"), "--write").out());
  }

  @Test
  void nothingIsWrittenWhenACellIsWrong() throws IOException {
    export("scadenzario.csv", "--what", "scadenzario");
    edit("scadenzario.csv", "ob-002;registro-imprese", "ob-002;ufficio-inventato");
    edit("scadenzario.csv", "Entro il 31 gennaio", "Entro il 31 marzo");
    String before = project.text(SCHEDULE);
    Run run = run("import", "prova", file("scadenzario.csv"), "--write");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().startsWith("scadenzario.csv:3:8: errore: L'ufficio «ufficio-inventato» non è in uffici.yaml."), run.err());
    assertTrue(run.out().endsWith("Non è stato scritto niente: ci sono errori da correggere.\n"), run.out());
    assertEquals(before, project.text(SCHEDULE));
  }

  @Test
  void aWorkbookHoldsEveryFileThatIsThereOrThoseThatAreNamed() {
    assertTrue(export("tutto.xlsx").out().startsWith("prova: 17 tabelle in "), "all");
    assertTrue(export("piano.ods", "--document", "piano-2025").out().startsWith("prova: 12 tabelle in "), "of a document");
    assertTrue(export("due.ods", "--what", "valori,tabelle/indici", "--document", "piano-2025").out().startsWith("prova: 2 tabelle in "), "named");
    assertTrue(export("tabelle.ods", "--what", "tabelle").out().startsWith("prova: 2 tabelle in "), "all tables");
    assertTrue(run("import", "prova", file("tutto.xlsx")).out().startsWith("Nessuna differenza"));
  }

  @Test
  void anImportCanBeHeldToSomeFiles() throws IOException {
    export("tutto.ods");
    project.replace(SCHEDULE, "Entro il 31 gennaio", "Entro il 31 marzo");
    assertTrue(run("import", "prova", file("tutto.ods")).out().startsWith(SCHEDULE));
    assertTrue(run("import", "prova", file("tutto.ods"), "--what", "valori").out().startsWith("Nessuna differenza"));
  }

  @Test
  void wrongUsageIsTold() throws IOException {
    assertUsage("deve finire", export("a.xls"));
    assertUsage("non è un file dell'ente", export("a.xlsx", "--what", "valore"));
    assertUsage("non c'è, o non si legge", export("a.xlsx", "--document", "piano-1999"));
    assertUsage("una tabella sola", export("a.csv", "--what", "valori"));
    assertUsage("manca il valore di --to", run("export", "prova"));
    assertUsage("l'ente «altra» non c'è", run("export", "altra", "--to", file("a.xlsx")));
    assertUsage("non c'è", run("import", "prova", file("manca.xlsx")));
    Files.writeString(folder.resolve("a.xlsx"), "");
    assertUsage("c'è già", export("a.xlsx"));
    assertFalse(Files.exists(folder.resolve("a.csv")));
    Files.writeString(folder.resolve("boh.csv"), "a;b\n");
    assertUsage("una tabella sola", run("import", "prova", file("boh.csv")));
  }

  private static void assertUsage(String words, Run run) {
    assertEquals(2, run.exitCode(), run.out() + run.err());
    assertTrue(run.err().contains(words), run.err());
  }

  @Test
  void aFileThatCannotBeReadIsAFinding() throws IOException {
    Files.writeString(folder.resolve("rotto.ods"), "non è un foglio di calcolo");
    Run run = run("import", "prova", file("rotto.ods"), "--write");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().startsWith("rotto.ods: errore: Il file è rovinato"), run.err());
  }

  @Test
  void aFileOfTheChamberThatIsBrokenIsNotExported() {
    project.replace(SCHEDULE, "ob-002;", "ob-002;;;;;;;;;;;;");
    Run run = export("a.ods");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("[foglio.csv-irregolare]"), run.err());
  }
}
