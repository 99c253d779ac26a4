package it.vetro.site.page;

import it.vetro.bake.GeneratedPage;
import it.vetro.law.Fulfilment;
import it.vetro.law.FulfilmentState;
import it.vetro.law.Law;
import it.vetro.law.Register;
import it.vetro.law.SamplingPlan;
import it.vetro.law.time.Timetable;
import it.vetro.model.TransparencySection;
import it.vetro.project.Offices;
import it.vetro.site.view.Frame;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.ObligationView;
import it.vetro.site.view.Words;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The public schedule of obligations (<i>scadenzario</i>): every duty, who answers for it, how it stands. */
public final class SchedulePage implements Pages {

  public static final String ADDRESS = "scadenzario/index.html";
  /** Address of its PDF. */
  public static final String PDF = "documenti/scadenzario.pdf";

  private final Law law;
  private final Register register;
  private final Offices offices;
  private final Timetable timetable;
  private final OptionalInt firstSample;
  private final Words words;
  private final Map<String, Object> model;

  /**
   * @param firstSample first of the three years in which the chamber monitors its obligations by samples; empty when it
   *     monitors them all
   */
  public SchedulePage(Law law, Register register, Offices offices, Timetable timetable,
      OptionalInt firstSample, Words words) {
    this.words = words;
    this.law = law;
    this.register = register;
    this.offices = offices;
    this.timetable = timetable;
    this.firstSample = firstSample;
    this.model = made();
  }

  /**
   * The obligations of a first-level section.
   *
   * @param section its name and page
   * @param rows the obligations that concern the chamber, with the sub-section each belongs to
   */
  public record Group(LinkView section, List<Row> rows) {}

  /** The obligations that are monitored in a year. */
  public record Sample(int year, List<LinkView> obligations) {}

  /** An obligation and its sub-section. */
  public record Row(LinkView section, ObligationView obligation) {}

  @Override
  public Stream<GeneratedPage> pages() {
    return Stream.of(new GeneratedPage(ADDRESS, "scadenzario", words.text("scadenzario.title"), model));
  }

  /** What the page and its PDF show. */
  public Map<String, Object> model() {
    return model;
  }

  private Map<String, Object> made() {
    List<Fulfilment> concerned = register.all().stream().filter(SchedulePage::concerns).toList();
    return Map.of(
        "frame", Frame.of(ADDRESS, "scadenzario", List.of())
            .withLede(words.text("scadenzario.lede")),
        "gruppi", law.sections().stream().map(this::group).filter(g -> !g.rows().isEmpty()).toList(),
        "totale", Register.due(concerned),
        "pubblicati", Register.count(concerned, FulfilmentState.PUBLISHED),
        "mancanti", Register.count(concerned, FulfilmentState.MISSING),
        "daDichiarare", Register.count(concerned, FulfilmentState.UNDECLARED),
        "senzaUfficio", concerned.stream().filter(f -> f.state().due() && f.owners().isEmpty()).count(),
        "campione", samples());
  }

  private Group group(TransparencySection section) {
    List<Row> rows = section.all()
        .flatMap(s -> register.ofSection(s.path()).stream().filter(SchedulePage::concerns)
            .map(f -> new Row(new LinkView(s.name(), SectionPages.href(s)), ObligationView.of(f, offices, timetable, words))))
        .toList();
    return new Group(new LinkView(section.name(), SectionPages.href(section)), rows);
  }

  /** What a chamber that monitors samples will monitor in each of three years; empty for the others. */
  private List<Sample> samples() {
    if (firstSample.isEmpty()) {
      return List.of();
    }
    int first = firstSample.getAsInt();
    SamplingPlan plan = register.samples(first);
    return IntStream.range(first, first + SamplingPlan.YEARS).mapToObj(year -> new Sample(year, plan.of(year).stream()
        .map(o -> new LinkView(o.text(), SectionPages.href(o) + "#" + o.id())).toList())).toList();
  }

  /** Whether an obligation concerns the chamber, or may: all that are not inapplicable. */
  private static boolean concerns(Fulfilment fulfilment) {
    return fulfilment.state() != FulfilmentState.NOT_APPLICABLE;
  }
}
