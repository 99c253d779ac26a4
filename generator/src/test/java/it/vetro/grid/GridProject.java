package it.vetro.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.vetro.finding.Findings;
import it.vetro.law.Register;
import it.vetro.model.GridEdition;
import it.vetro.model.JudgedGrid;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.project.ProjectReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A chamber of a project and its grids, on a day. */
record GridProject(Project project, ChamberProject chamber, LocalDate day) {

  /** Reads it; there must be no finding. */
  static GridProject read(Path root, String chamber, String day) {
    Findings findings = new Findings();
    Project project = new ProjectReader(root, findings).read(List.of(chamber));
    assertEquals(List.of(), findings.sorted().stream().filter(f -> f.at().file().contains("griglie") || f.at().file().contains("/oiv/")).toList());
    LocalDate today = LocalDate.parse(day);
    return new GridProject(project, project.chamber(chamber).orElseThrow().on(today, false), today);
  }

  GridEdition edition(int year) {
    return project.grid(year).orElseThrow();
  }

  Register register() {
    return chamber.register(project.law(), day);
  }

  Grid grid(int year) {
    return grid(year, chamber.judgedGrid(year));
  }

  Grid grid(int year, JudgedGrid judged) {
    return Grid.of(edition(year), project.law(), chamber, register(), judged, day);
  }

  /** The values of an obligation, in the order of the parameters. */
  static List<String> values(Grid grid, String obligation) {
    return row(grid, obligation).answers().values().stream().map(Answer::value).toList();
  }

  static Grid.Row row(Grid grid, String obligation) {
    return grid.rows().stream().filter(row -> row.obligation().id().equals(obligation)).findFirst().orElseThrow();
  }

  static String why(Grid grid, String obligation) {
    return grid.why(row(grid, obligation));
  }
}
