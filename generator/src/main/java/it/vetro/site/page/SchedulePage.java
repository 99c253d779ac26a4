package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.law.Fulfilment;
import it.vetro.law.FulfilmentState;
import it.vetro.law.Law;
import it.vetro.law.Register;
import it.vetro.model.TransparencySection;
import it.vetro.project.Offices;
import it.vetro.site.view.Frame;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.ObligationView;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The public schedule of obligations (<i>scadenzario</i>): every duty, who answers for it, how it stands. */
public final class SchedulePage implements Pages {

  private final Law law;
  private final Register register;
  private final Offices offices;

  public SchedulePage(Law law, Register register, Offices offices) {
    this.law = law;
    this.register = register;
    this.offices = offices;
  }

  /**
   * The obligations of a first-level section.
   *
   * @param section its name and page
   * @param rows the obligations that concern the chamber, with the sub-section each belongs to
   */
  public record Group(LinkView section, List<Row> rows) {}

  /** An obligation and its sub-section. */
  public record Row(LinkView section, ObligationView obligation) {}

  @Override
  public Stream<GeneratedPage> pages() {
    return Stream.of(new GeneratedPage("scadenzario/index.html", "scadenzario", "Scadenzario degli obblighi", model()));
  }

  /** What the page and its PDF show. */
  public Map<String, Object> model() {
    List<Fulfilment> concerned = register.all().stream().filter(SchedulePage::concerns).toList();
    return Map.of(
        "frame", Frame.of("scadenzario/index.html", "scadenzario", List.of())
            .withLede("Che cosa la Camera deve pubblicare, secondo quale norma, ogni quanto, chi ne risponde e a che punto è."),
        "gruppi", law.sections().stream().map(this::group).filter(g -> !g.rows().isEmpty()).toList(),
        "totale", concerned.size(),
        "pubblicati", Register.count(concerned, FulfilmentState.PUBLISHED),
        "mancanti", Register.count(concerned, FulfilmentState.MISSING),
        "senzaUfficio", concerned.stream().filter(f -> ObligationView.of(f, offices).owners().isEmpty()).count());
  }

  private Group group(TransparencySection section) {
    List<Row> rows = section.all()
        .flatMap(s -> register.ofSection(s.path()).stream().filter(SchedulePage::concerns)
            .map(f -> new Row(new LinkView(s.name(), SectionPages.href(s)), ObligationView.of(f, offices))))
        .toList();
    return new Group(new LinkView(section.name(), SectionPages.href(section)), rows);
  }

  /** Whether an obligation concerns the chamber: all that are not inapplicable. Every count of the site uses it. */
  static boolean concerns(Fulfilment fulfilment) {
    return fulfilment.state() != FulfilmentState.NOT_APPLICABLE;
  }
}
