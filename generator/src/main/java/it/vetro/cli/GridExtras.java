package it.vetro.cli;

import it.vetro.grid.Answer.Origin;
import it.vetro.grid.Grid;
import it.vetro.grid.GridFile;
import it.vetro.grid.GridFiles;
import it.vetro.grid.Totals;
import it.vetro.law.Register;
import it.vetro.model.Chamber;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import it.vetro.rpct.Extra;
import it.vetro.rpct.RpctFolder;
import it.vetro.site.SiteOptions;
import it.vetro.site.paper.Paper;
import it.vetro.site.paper.Press;
import it.vetro.site.view.Words;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The grids of the OIV for the folder of the RPCT: spreadsheets to work in, a PDF to fill in by hand. */
final class GridExtras {

  private final Project project;
  private final SiteOptions options;

  GridExtras(Project project, SiteOptions options) {
    this.project = project;
    this.options = options;
  }

  /** @param whole the chamber with all its pages */
  List<Extra> of(ChamberProject whole) {
    ChamberProject chamber = whole.on(options.today(), false);
    Register register = chamber.register(project.law(), options.today());
    List<Extra> extras = new ArrayList<>();
    for (Grid grid : GridFiles.grids(project, chamber, register, options.today())) {
      GridFiles.of(grid, chamber.chamber()).forEach(file -> extras.add(sheet(file)));
      if (options.pdf()) {
        extras.add(paper(grid, chamber.chamber()));
      }
    }
    return extras;
  }

  private static Extra sheet(GridFile grid) {
    return new Extra(Messages.grid(grid.edition()), grid.name(), (file, findings) -> Files.write(file, grid.bytes()));
  }

  private Extra paper(Grid grid, Chamber chamber) {
    int year = grid.edition().year();
    Words words = options.words();
    Map<String, String> edition = Map.of("year", Integer.toString(year));
    Paper paper = new Paper("griglia-" + year + ".pdf", words.say("griglia.title", edition), words.text("griglia.working_paper"),
        "index.html", "pdf/griglia.ftlh", () -> model(grid));
    return new Extra(Messages.gridPaper(year), paper.file(), (file, findings) ->
        new Press(chamber, options, RpctFolder.NAME + "/" + chamber.id()).print(paper, findings)
            .ifPresent(printed -> printed.writeInto(file.getParent())));
  }

  private static Map<String, Object> model(Grid grid) {
    return Map.of("griglia", grid, "totali", Totals.of(grid), "giudicati", grid.count(Origin.JUDGED),
        "proposti", grid.count(Origin.PROPOSED), "aperti", grid.count(Origin.OPEN));
  }
}
