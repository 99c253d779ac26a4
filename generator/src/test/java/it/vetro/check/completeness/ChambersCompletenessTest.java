package it.vetro.check.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.law.FulfilmentState;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.project.ProjectReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How complete the sections of the real chambers are at two dates, against lists that were read through by hand: one line
 * for each obligation that is not plain missing, then the offices and the totals. A plain missing one is due, has an office
 * or has none, and had no due date yet.
 * With {@code -Dvetro.rilievi=scrivi} the lists are written anew: read the difference before you keep it.
 */
class ChambersCompletenessTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path LISTS = Path.of("src/test/resources/completezza");

  private static Project project;

  @BeforeAll
  static void read() {
    project = new ProjectReader(ROOT, new Findings()).read(List.of(
        "brescia", "cremona-mantova-pavia", "milano-monza-brianza-lodi", "sondrio"));
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "brescia, 2025-06-30", "brescia, 2026-02-01", "cremona-mantova-pavia, 2025-06-30", "cremona-mantova-pavia, 2026-02-01",
    "milano-monza-brianza-lodi, 2025-06-30", "milano-monza-brianza-lodi, 2026-02-01", "sondrio, 2025-06-30", "sondrio, 2026-02-01"
  })
  void theListIsTheOneThatWasReadThrough(String id, String day) throws IOException {
    ChamberProject chamber = project.chamber(id).orElseThrow();
    String told = told(CompletenessCheck.of(project.law(), chamber, LocalDate.parse(day), EVERYTHING));
    Path list = LISTS.resolve(id + "-" + day + ".txt");
    if ("scrivi".equals(System.getProperty("vetro.rilievi"))) {
      Files.createDirectories(LISTS);
      Files.writeString(list, told);
    }
    assertEquals(Files.readString(list), told);
  }

  /** Links are another test's matter. */
  private static final SiteContent EVERYTHING = new SiteContent() {
    @Override
    public boolean has(String address) {
      return true;
    }

    @Override
    public Optional<PdfQuality> pdf(String address) {
      return Optional.empty();
    }
  };

  private static String told(Completeness c) {
    String rows = c.rows().stream().filter(ChambersCompletenessTest::notPlain).map(ChambersCompletenessTest::line)
        .collect(Collectors.joining("\n"));
    String offices = c.offices().stream()
        .map(o -> "ufficio " + o.office() + ": " + o.done() + " di " + o.due() + ", " + o.inYear() + " nell'anno")
        .collect(Collectors.joining("\n"));
    long plain = c.due().stream().filter(row -> !notPlain(row)).count();
    return rows + "\n" + offices + "\n"
        + "mancanti e basta: " + plain + "\n"
        + "non applicabili: " + c.rows().stream().filter(row -> row.state() == FulfilmentState.NOT_APPLICABLE).count()
        + ", da dichiarare: " + c.undeclared() + ", dovuti: " + c.due().size() + ", pubblicati: " + c.published()
        + ", mancanti: " + c.missing() + ", aggiornati: " + c.upToDate() + ", completi: " + c.complete() + "\n"
        + "indice: " + c.index() + " (" + c.points() + "/" + c.maxPoints() + ")\n";
  }

  /** Something to tell: it is due, and not missing without a due date that is past. */
  private static boolean notPlain(Standing row) {
    return row.state() != FulfilmentState.NOT_APPLICABLE && row.state() != FulfilmentState.UNDECLARED
        && (row.state() != FulfilmentState.MISSING || row.timing().last().isPresent());
  }

  private static String line(Standing row) {
    String due = row.timing().last().map(d -> " ultima " + d.day()).orElse("")
        + row.timing().next().map(d -> " prossima " + d.day()).orElse("");
    String codes = row.findings().stream().map(Finding::code).map(code -> code.replace("completezza.", ""))
        .filter(code -> !code.equals("mancante")).collect(Collectors.joining(","));
    return row.obligation().id() + " " + row.state().key() + due + " " + row.points() + "p "
        + row.times().done() + "/" + row.times().due() + "/" + row.times().inYear() + (codes.isEmpty() ? "" : " " + codes);
  }
}
