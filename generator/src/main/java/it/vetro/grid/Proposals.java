package it.vetro.grid;

import it.vetro.grid.FileFormats.Openness;
import it.vetro.law.Fulfilment;
import it.vetro.law.FulfilmentState;
import it.vetro.law.Law;
import it.vetro.model.Applicability;
import it.vetro.model.GridFact;
import it.vetro.model.Publication;
import it.vetro.model.TransparencySection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the register of a chamber tells of an obligation, for the grid. The only class here that knows how an obligation
 * stands; what it does not know stays open, and a person judges it.
 */
final class Proposals {

  private final Law law;
  private final FileFormats formats;
  private final LocalDate day;

  /**
   * @param archivalPdfs links of the PDFs that are known to be archival
   * @param day the day that counts as today
   */
  Proposals(Law law, Set<String> archivalPdfs, LocalDate day) {
    this.law = law;
    this.formats = new FileFormats(archivalPdfs);
    this.day = day;
  }

  Known of(Fulfilment fulfilment) {
    FulfilmentState state = fulfilment.state();
    if (state == FulfilmentState.PUBLISHED) {
      return published(fulfilment);
    }
    if (state == FulfilmentState.NOT_APPLICABLE) {
      return new Known(Map.of(GridFact.NOT_APPLICABLE, "l'obbligo non si applica all'ente: la ragione è nella nota"), List.of(),
          fulfilment.reason());
    }
    if (state == FulfilmentState.MISSING && fulfilment.obligation().applicability() != Applicability.IF_IT_OCCURS) {
      return new Known(Map.of(GridFact.MISSING, "nessuna pagina e nessuna riga di pubblicazioni.csv lo dichiara pubblicato"),
          List.of(), "");
    }
    String remark = state == FulfilmentState.NOTHING_TO_PUBLISH
        ? "L'ente dichiara che non c'è niente da pubblicare: " + fulfilment.reason()
        : fulfilment.reason();
    return new Known(Map.of(), List.of(remark.endsWith(".") ? remark : remark + "."), "");
  }

  private Known published(Fulfilment fulfilment) {
    Map<GridFact, String> facts = new EnumMap<>(GridFact.class);
    List<String> remarks = new ArrayList<>();
    place(fulfilment, facts, remarks);
    Freshness freshness = Freshness.of(fulfilment.obligation().frequency(), fulfilment.publications(), day);
    if (freshness.upToDate()) {
      facts.put(GridFact.UP_TO_DATE, freshness.why());
    } else {
      remarks.add(freshness.why());
    }
    openness(fulfilment.publications(), facts, remarks);
    return new Known(facts, remarks, "");
  }

  private void place(Fulfilment fulfilment, Map<GridFact, String> facts, List<String> remarks) {
    List<Publication> inside = fulfilment.publications().stream().filter(p -> !p.external()).toList();
    if (inside.isEmpty()) {
      remarks.add("Pubblicazione: è fuori da questo sito (" + links(fulfilment.publications()) + "), guarda se vale.");
      return;
    }
    String section = fulfilment.obligation().section();
    boolean there = inside.stream().allMatch(p -> p.link().startsWith(TransparencySection.FOLDER + section + "/"));
    facts.put(GridFact.IN_SECTION, (there ? "sta nella sezione «" : "è collegato dalla sezione «") + sectionName(section) + "»: " + links(inside));
  }

  private void openness(List<Publication> publications, Map<GridFact, String> facts, List<String> remarks) {
    Map<Openness, List<Publication>> by = publications.stream().collect(Collectors.groupingBy(formats::of));
    if (by.size() == 1 && by.containsKey(Openness.OPEN)) {
      facts.put(GridFact.OPEN, "è in formato aperto: " + names(publications));
    } else if (by.size() == 1 && by.containsKey(Openness.CLOSED)) {
      facts.put(GridFact.CLOSED, "è in formato proprietario: " + names(publications));
    } else {
      List<Publication> unsure = publications.stream().filter(p -> formats.of(p) != Openness.OPEN).toList();
      remarks.add("Formato: guarda se è aperto, con il testo e non un'immagine, " + links(unsure) + ".");
    }
  }

  private static String names(List<Publication> publications) {
    return publications.stream().map(p -> FileFormats.name(p).toUpperCase(Locale.ROOT)).distinct().collect(Collectors.joining(", "));
  }

  private static String links(List<Publication> publications) {
    return publications.stream().map(Publication::link).distinct().collect(Collectors.joining(", "));
  }

  /** The names of a section and of the one above it. */
  String sectionName(String path) {
    return law.nameOf(path);
  }
}
