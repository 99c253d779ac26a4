package it.vetro.check.completeness;

import it.vetro.finding.Finding;
import it.vetro.model.Publication;
import it.vetro.project.ChamberProject;
import java.util.List;

/** Publications that lead to a place of the site where there is nothing: the site cannot be built with them. */
public final class BrokenLinks {

  private BrokenLinks() {}

  /** Looks at every link of {@code pubblicazioni.csv} that does not leave the site. */
  public static List<Finding> check(ChamberProject chamber, SiteContent site) {
    return chamber.publications().stream().filter(p -> Links.broken(p, site)).map(BrokenLinks::finding).toList();
  }

  private static Finding finding(Publication publication) {
    return Finding.error("pubblicazione.collegamento-rotto", publication.at(),
        "«" + publication.title() + "» rimanda a «" + publication.link() + "», che nel sito non c'è.",
        "Correggi «collegamento», o aggiungi il file in content/.");
  }
}
