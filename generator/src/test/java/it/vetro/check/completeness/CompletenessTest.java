package it.vetro.check.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.check.completeness.SiteContent.PdfQuality;
import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.project.Project;
import it.vetro.project.ProjectReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chamber with every state and every frequency: what is known of it on which day. */
class CompletenessTest {

  private static Project project;

  @BeforeAll
  static void read() {
    Findings findings = new Findings();
    project = new ProjectReader(Path.of("src/test/resources/progetti/completezza").toAbsolutePath(), findings).read(List.of("prova"));
    assertEquals(List.of(), findings.sorted());
  }

  /** A PDF/A with text, and a scan. */
  private static final SiteContent SITE = new SiteContent() {
    @Override
    public boolean has(String address) {
      return !address.contains("oiv");
    }

    @Override
    public Optional<PdfQuality> pdf(String address) {
      return switch (address) {
        case "pagamenti/oiv.pdf" -> Optional.of(new PdfQuality(true, true, true));
        case "pagamenti/scansione.pdf" -> Optional.of(new PdfQuality(true, false, false));
        default -> Optional.empty();
      };
    }
  };

  private static Completeness on(String day) {
    return CompletenessCheck.of(project.law(), project.chambers().get(0), LocalDate.parse(day), SITE);
  }

  /** State, timeliness, format, points, done/due so far/due in the year, findings without their common beginning. */
  private static String line(Standing row) {
    return String.join(" ", row.obligation().id(), row.state().key(), row.timing().timeliness().key(), row.openness().key(),
        row.points() + "p", row.times().done() + "/" + row.times().due() + "/" + row.times().inYear(),
        row.findings().stream().map(Finding::code).map(code -> code.replace("completezza.", "")).collect(Collectors.joining(",")))
        .replace("  ", " - ").strip();
  }

  @Test
  void everyStateIsKnownInTheMiddleOfTheYear() {
    assertEquals("""
        ob-001 pubblicato aggiornato aperto 3p 1/1/1
        ob-002 mancante - non-noto 0p 0/0/1 mancante,senza-ufficio
        ob-003 pubblicato aggiornato aperto 3p 2/2/4
        ob-004 pubblicato aggiornato chiuso 2p 0/0/2 formato-chiuso
        ob-005 mancante - non-noto 0p 0/0/1 mancante
        ob-006 pubblicato aggiornato aperto 3p 1/1/1
        ob-007 da-dichiarare - non-noto 0p 0/0/0 da-dichiarare
        ob-008 nulla-da-pubblicare - non-noto 3p 1/1/1 senza-termine
        ob-009 non-applicabile - non-noto 0p 0/0/0
        ob-010 pubblicato aggiornato aperto 3p 0/0/1 senza-ufficio,altra-sezione
        ob-011 non-applicabile - non-noto 0p 0/0/0
        ob-012 non-applicabile - non-noto 0p 0/0/0
        ob-013 pubblicato aggiornato aperto 3p 1/1/1
        ob-014 pubblicato da-archiviare pdf-senza-testo 1p 1/1/1 da-archiviare,pdf-senza-testo
        ob-015 mancante - non-noto 0p 0/1/1 mancante,senza-ufficio,senza-termine""",
        lines(on("2025-06-30")));
  }

  private static String lines(Completeness completeness) {
    return completeness.rows().stream().map(CompletenessTest::line).collect(Collectors.joining("\n"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', value = {
    // the plan: on time until 31 January included, late from the day after
    "2026-01-31 | ob-001 pubblicato aggiornato aperto 3p 0/0/1",
    "2026-02-01 | ob-001 pubblicato in-ritardo aperto 2p 0/1/1 in-ritardo",
    // the report of the RPCT is due, and so missing has a day
    "2025-12-15 | ob-002 mancante - non-noto 0p 0/0/1 mancante,senza-ufficio",
    "2025-12-16 | ob-002 mancante - non-noto 0p 0/1/1 mancante,senza-ufficio",
    // quarters: the first was published two days late, and is done all the same
    "2025-05-01 | ob-003 pubblicato in-ritardo aperto 2p 1/2/4 in-ritardo",
    "2025-05-02 | ob-003 pubblicato aggiornato aperto 3p 2/2/4",
    "2025-07-31 | ob-003 pubblicato aggiornato aperto 3p 3/3/4",
    "2025-10-30 | ob-003 pubblicato aggiornato aperto 3p 3/3/4",
    "2025-10-31 | ob-003 pubblicato in-ritardo aperto 2p 3/4/4 in-ritardo",
    // half-years: the lists of December serve until 30 June
    "2025-07-01 | ob-004 pubblicato in-ritardo chiuso 1p 0/1/2 in-ritardo,formato-chiuso",
    // the statement of the OIV appears on 10 July; after 2025 no day is known
    "2025-07-16 | ob-005 pubblicato aggiornato aperto 3p 1/1/1",
    "2026-07-31 | ob-005 pubblicato aggiornato aperto 3p 0/0/0",
    // twenty days from 31 January are 20 February; before, nothing was on line
    "2025-02-19 | ob-006 mancante - non-noto 0p 0/1/1 mancante",
    "2025-02-20 | ob-006 pubblicato aggiornato aperto 3p 1/1/1",
    // an obligation ends on the last day of 2025, another begins on the next
    "2025-12-31 | ob-010 pubblicato aggiornato aperto 3p 0/0/1 senza-ufficio,altra-sezione",
    "2026-01-01 | ob-010 non-applicabile - non-noto 0p 0/0/0 altra-sezione",
    "2025-12-31 | ob-011 non-applicabile - non-noto 0p 0/0/0",
    "2026-01-01 | ob-011 pubblicato senza-data aperto 2p 0/0/1 senza-ufficio,senza-data",
    // three years after the post: the last day is in, the next is out
    "2022-01-10 | ob-013 pubblicato aggiornato aperto 3p 1/1/1",
    "2025-06-30 | ob-013 pubblicato aggiornato aperto 3p 1/1/1",
    "2025-07-01 | ob-013 pubblicato da-archiviare aperto 2p 1/1/1 da-archiviare",
    // five years from the first of January after 2019
    "2024-12-31 | ob-014 pubblicato aggiornato pdf-senza-testo 2p 1/1/1 pdf-senza-testo",
    "2025-01-01 | ob-014 pubblicato da-archiviare pdf-senza-testo 1p 1/1/1 da-archiviare,pdf-senza-testo"
  })
  void theDayBeforeAndTheDayAfterDiffer(String day, String expected) {
    String id = expected.substring(0, 6);
    assertEquals(expected, on(day).rows().stream().filter(row -> row.obligation().id().equals(id)).map(CompletenessTest::line)
        .findFirst().orElseThrow());
  }

  @Test
  void theTotalsAreThoseOfTheRows() {
    Completeness all = on("2025-06-30");
    assertEquals(11, all.due().size());
    assertEquals(8, all.published());
    assertEquals(3, all.missing());
    assertEquals(1, all.undeclared());
    assertEquals(33, all.maxPoints());
    assertEquals(all.due().stream().mapToInt(Standing::points).sum(), all.points());
    assertTrue(all.index().compareTo(new BigDecimal(all.points()).divide(new BigDecimal(33), 10, RoundingMode.HALF_UP)) <= 0,
        "never rounded up");
  }

  @Test
  void aQuarterlyDutyCountsFourTimesInTheDegreeOfItsOffice() {
    Map<String, String> degrees = on("2025-12-31").offices().stream().collect(Collectors.toMap(Completeness.OfficeDegree::office,
        o -> o.done() + "/" + o.due() + "/" + o.inYear() + " " + o.percent()));
    // Ragioneria: four quarters, three done; two half-years of which one is past, none done; the consultant
    assertEquals("4/6/7 66.6", degrees.get("ragioneria"));
    // Segreteria: the plan, four quarters, the statement, the acts, the declaration, the regulation
    assertEquals("8/9/9 88.8", degrees.get("segreteria"));
  }

  @Test
  void aLinkToNothingIsAnErrorUnlessItLeavesTheSite() {
    List<Finding> broken = BrokenLinks.check(project.chambers().get(0), SITE);
    assertEquals(List.of("pubblicazione.collegamento-rotto data/prova/pubblicazioni.csv:7:30"),
        broken.stream().map(f -> f.code() + " " + f.at()).toList());
  }

  @Test
  void progressIsMorePointsAndRegressFewer() {
    Map<String, Progress.Before> before = on("2025-06-30").rows().stream().collect(Collectors.toMap(row -> row.obligation().id(),
        row -> new Progress.Before(row.state().key(), row.timing().timeliness().key(), row.points())));
    Progress progress = Progress.since(before, on("2025-10-31"));
    assertEquals(List.of("ob-005"), ids(progress.better()));
    assertEquals(List.of("ob-003", "ob-004", "ob-013"), ids(progress.worse()));
  }

  private static List<String> ids(List<Progress.Step> steps) {
    return steps.stream().map(step -> step.now().obligation().id()).toList();
  }
}
