package it.vetro.site.paper;

import it.vetro.model.Office;
import it.vetro.project.Offices;
import it.vetro.site.page.OfficeDuties;
import it.vetro.site.view.LinkView;
import it.vetro.site.view.Words;
import java.util.Map;
import java.util.stream.Stream;

/** The schedule of each office: the obligations it answers for or checks. An office without any has none. */
public record OfficePapers(Offices offices, OfficeDuties duties, Words words) implements Papers {

  /** Address of the schedule of an office. */
  public static String address(String office) {
    return "documenti/scadenzario/" + office + ".pdf";
  }

  @Override
  public Stream<Paper> papers() {
    return offices.all().stream().filter(office -> !duties.of(office.id()).isEmpty()).map(this::paper);
  }

  private Paper paper(Office office) {
    Map<String, String> name = Map.of("office", office.name());
    return new Paper(address(office.id()), words.say("ufficio.duties_of", name), words.say("stampe.office_subject", name),
        LinkView.officeHref(office.id()), "pdf/scadenzario-ufficio.ftlh", () -> Map.of("nome", office.name(),
            "conto", duties.count(office.id()), "compiti", duties.asTheyFallDue(office.id())));
  }
}
