package it.vetro.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.vetro.check.completeness.Completeness;
import it.vetro.check.completeness.CompletenessCheck;
import it.vetro.check.completeness.Progress;
import it.vetro.check.completeness.SiteContent;
import it.vetro.check.completeness.Standing;
import it.vetro.finding.VetroException;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of {@code check} about what is published: which obligations, compared with what. */
final class CompletenessOptions {

  @Option(names = "--completezza",
      description = "Elenca gli obblighi in cui qualcosa non va, e quanto ha fatto ogni ufficio; senza, solo i totali."
          + " Con questa opzione --fail-on vale anche per loro.")
  private boolean listed;

  @Option(names = "--office", paramLabel = "UFFICIO", description = "Solo gli obblighi che quell'ufficio elabora, trasmette o pubblica.")
  private String office;

  @Option(names = "--responsible", paramLabel = "UFFICIO", description = "Solo gli obblighi della cui pubblicazione risponde quell'ufficio.")
  private String responsible;

  @Option(names = "--section", paramLabel = "SEZIONE", description = "Solo gli obblighi di quella sezione e delle sue sotto-sezioni.")
  private String section;

  @Option(names = "--since", paramLabel = "FILE", description = "Confronta con un rapporto precedente, scritto con --format json.")
  private Path since;

  boolean listed() {
    return listed;
  }

  /**
   * Checks what was asked for.
   *
   * @throws VetroException when no chamber has that office, or the tree has no such section
   */
  Completeness check(Project project, ChamberProject chamber, LocalDate today, SiteContent site) {
    return CompletenessCheck.of(project.law(), chamber, today, site).only(this::wanted);
  }

  void verify(Project project) {
    if (section != null && project.law().section(section).isEmpty()) {
      throw VetroException.usage(Messages.unknownSection(section));
    }
    for (String id : new String[] {office, responsible}) {
      if (id != null && project.chambers().stream().allMatch(c -> c.offices().find(id).isEmpty())) {
        throw VetroException.usage(Messages.unknownOffice(id));
      }
    }
  }

  private boolean wanted(Standing row) {
    String path = row.obligation().section();
    return (section == null || path.equals(section) || path.startsWith(section + "/"))
        && (office == null || row.owners().contains(office))
        && (responsible == null || row.responsible().contains(responsible));
  }

  /**
   * How the obligations stood in the earlier report, by chamber; nothing without one.
   *
   * @throws VetroException when the file is not a report
   */
  Map<String, Map<String, Progress.Before>> earlier() {
    Map<String, Map<String, Progress.Before>> chambers = new HashMap<>();
    if (since == null) {
      return chambers;
    }
    JsonNode report = read();
    for (JsonNode chamber : report.path("completeness")) {
      Map<String, Progress.Before> rows = new HashMap<>();
      chamber.path("obligations").forEach(row -> rows.put(row.path("id").asText(),
          new Progress.Before(row.path("state").asText(), row.path("timeliness").asText(""), row.path("points").asInt())));
      chambers.put(chamber.path("chamber").asText(), rows);
    }
    if (chambers.isEmpty()) {
      throw VetroException.usage(Messages.notAReport(since));
    }
    return chambers;
  }

  private JsonNode read() {
    try {
      return new ObjectMapper().readTree(since.toFile());
    } catch (IOException e) {
      throw VetroException.unreadable(Messages.notAReport(since), e);
    }
  }
}
