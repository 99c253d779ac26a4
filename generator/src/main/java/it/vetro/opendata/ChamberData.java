package it.vetro.opendata;

import it.vetro.law.Fulfilment;
import it.vetro.law.Law;
import it.vetro.law.Register;
import it.vetro.law.time.DueDate;
import it.vetro.law.time.Timetable;
import it.vetro.law.time.Timing;
import it.vetro.model.Duty;
import it.vetro.model.Obligation;
import it.vetro.model.Office;
import it.vetro.model.OwnTerm;
import it.vetro.model.Publication;
import it.vetro.model.TransparencySection;
import it.vetro.project.ChamberProject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The datasets about the chamber itself: obligations with their state, who answers for them, offices, publications. */
final class ChamberData {

  private final ChamberProject chamber;
  private final Law law;
  private final Register register;
  private final Timetable timetable;

  ChamberData(ChamberProject chamber, Law law, Register register, Timetable timetable) {
    this.chamber = chamber;
    this.law = law;
    this.register = register;
    this.timetable = timetable;
  }

  /** An obligation, where it stands in the tree and how the chamber stands with it. */
  private record Placed(TransparencySection first, TransparencySection section, Fulfilment fulfilment) {}

  /** A line of the schedule and its number. */
  private record Task(int number, Duty duty) {}

  List<Dataset> datasets() {
    List<Placed> obligations = law.sections().stream().flatMap(first -> first.all().flatMap(section ->
        register.ofSection(section.path()).stream().map(f -> new Placed(first, section, f)))).toList();
    List<Task> tasks = tasks(obligations);
    Set<String> kinds = new TreeSet<>();
    keep(kinds, "obblighi", obligations);
    keep(kinds, "scadenzario", tasks);
    keep(kinds, "pubblicazioni", chamber.publications());
    keep(kinds, "uffici", chamber.offices().all());
    return new Shelf(Optional.empty(), chamber.chamber().name(), kinds)
        .add("obblighi", obligations, this::obligation)
        .add("scadenzario", tasks, ChamberData::task)
        .add("pubblicazioni", chamber.publications(), ChamberData::publication)
        .add("uffici", chamber.offices().all(), ChamberData::office)
        .datasets();
  }

  private static void keep(Set<String> kinds, String kind, List<?> items) {
    if (!items.isEmpty()) {
      kinds.add(kind);
    }
  }

  /** In the order of the obligations, those of one in the order of the file. */
  private static List<Task> tasks(List<Placed> obligations) {
    List<Task> tasks = new ArrayList<>();
    obligations.forEach(o -> o.fulfilment().duties().forEach(duty -> tasks.add(new Task(tasks.size() + 1, duty))));
    return tasks;
  }

  private Line obligation(Placed placed) {
    Fulfilment fulfilment = placed.fulfilment();
    Obligation o = fulfilment.obligation();
    Timing timing = timetable.of(fulfilment);
    return new Line().text("obbligo", o.id()).text("sezione", placed.section().path())
        .text("sezione_nome", placed.first().name())
        .text("sotto_sezione_nome", placed.section() == placed.first() ? "" : placed.section().name())
        .text("testo", o.text()).text("norma", o.reference()).text("norma_indirizzo", o.normLink())
        .text("frequenza", o.frequency().key()).text("frequenza_stampata", o.frequencyText())
        .flag("confermato", o.confirmed()).text("stato", fulfilment.state().key()).text("motivo", fulfilment.reason())
        .date("aggiornato", timing.updated()).date("prossima_scadenza", timing.next().map(DueDate::day))
        .text("chiave_at_map", o.atMap())
        .text("pubblicazioni", fulfilment.publications().stream().map(Publication::id).distinct()
            .collect(Collectors.joining(Line.BETWEEN)));
  }

  private static Line task(Task task) {
    Duty duty = task.duty();
    return new Line().integer("compito", task.number()).text("obbligo", duty.obligation())
        .list("elabora", duty.elaborates()).list("trasmette", duty.transmits()).list("pubblica", duty.publishes())
        .list("verifica", duty.checks()).text("termine", duty.term())
        .text("termine_giorni", duty.ownTerm().map(OwnTerm::days).map(String::valueOf))
        .flag("giorni_lavorativi", duty.ownTerm().map(OwnTerm::workingDays))
        .text("monitoraggio", duty.monitoring()).text("nota", duty.note()).source("fonte", duty.source());
  }

  private static Line publication(Publication p) {
    return new Line().text("pubblicazione", p.id()).list("obblighi", p.obligations()).text("titolo", p.title())
        .text("indirizzo", p.link()).text("formato", p.format()).text("periodo", p.period())
        .date("prima_pubblicazione", day(p.first())).date("aggiornato", day(p.updated())).date("inizio", day(p.start()))
        .date("fine", day(p.end())).text("ufficio", p.office()).text("stato", p.status().key()).text("motivo", p.reason());
  }

  private static Optional<LocalDate> day(String iso) {
    return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
  }

  private static Line office(Office o) {
    return new Line().text("ufficio", o.id()).text("nome", o.name()).text("tipo", o.kind().key()).text("area", o.area())
        .list("altri_nomi", o.aliases()).text("dal", o.from()).text("al", o.to()).text("continua", o.continues())
        .flag("dirigenziale", o.details().managerial()).text("responsabile", o.details().manager())
        .text("qualifica", o.details().rank()).text("telefono", o.details().phone()).text("email", o.details().email())
        .text("pec", o.details().pec()).text("competenze", o.details().competences()).source("fonte", o.source());
  }
}
