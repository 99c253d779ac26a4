package it.vetro.anac;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.vetro.model.ControlAct;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of art. 31: the acts of those who control the chamber. */
final class Controls {

  private static final List<String> ACTS = List.of("TIPO_DOCUMENTO", "DATA_PUBBLICAZIONE", "DOCUMENTO");
  private static final List<String> REMARKS = List.of("DATA_PUBBLICAZIONE", "OGGETTO", "DOCUMENTO");

  /** What an act is: its key in the tree and its name in the table; acts of no other kind bear their title there. */
  private enum Kind {
    VALIDATION("validazione-relazione-performance", "validazioneRelazioneSullaPerformance",
        "Documento di validazione della Relazione sulla Performance"),
    SYSTEM("relazione-sistema-valutazione", "relazioneSistemaDiValutazione",
        "Relazione sul funzionamento complessivo del Sistema di valutazione, trasparenza e integrità dei controlli interni"),
    OTHER("altro", "altriAttiOrganismoAnalogo", ""),
    BUDGET("relazione-bilancio-previsione", "relazioneBilancioDiPrevisione",
        "Relazione amministrativa e contabile al bilancio di previsione o budget e alle relative variazioni"),
    ACCOUNTS("relazione-conto-consuntivo", "relazioneContoConsuntivo",
        "Relazioni amministrativa e contabile al conto consuntivo o al bilancio di esercizio");

    private final String key;
    private final String field;
    private final String name;

    Kind(String key, String field, String name) {
      this.key = key;
      this.field = field;
      this.name = name;
    }

    static Kind of(String key) {
      for (Kind kind : values()) {
        if (kind.key.equals(key)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("unknown kind of act: " + key);
    }
  }

  /** ANAC writes the second one with an apostrophe. */
  private static final Map<String, String> SUBJECTS =
      Map.of("organizzazione", "Organizzazione", "attivita", "Attivita'", "entrambe", "Entrambe");

  private final List<ControlAct> acts;
  private final String baseUrl;

  private Controls(List<ControlAct> acts, String baseUrl) {
    this.acts = acts;
    this.baseUrl = baseUrl;
  }

  /**
   * A table for each body that has acts, and the tree of all; nothing without acts.
   *
   * @param baseUrl absolute address of the site
   */
  static List<Dataset> of(List<ControlAct> acts, String baseUrl) {
    return acts.isEmpty() ? List.of() : new Controls(acts, baseUrl).datasets();
  }

  private List<Dataset> datasets() {
    List<Dataset> datasets = new ArrayList<>();
    table(AnacFile.EVALUATORS, ControlAct.Body.EVALUATORS, datasets);
    table(AnacFile.AUDITORS, ControlAct.Body.AUDITORS, datasets);
    table(AnacFile.COURT_OF_AUDITORS, ControlAct.Body.COURT_OF_AUDITORS, datasets);
    datasets.add(new Dataset.Tree(AnacFile.CONTROLS, tree()));
    return datasets;
  }

  private void table(AnacFile file, ControlAct.Body body, List<Dataset> datasets) {
    boolean court = body == ControlAct.Body.COURT_OF_AUDITORS;
    List<List<String>> rows = by(body).stream().map(act -> court
        ? List.of(ItalianForms.date(act.date()), SUBJECTS.get(act.subject()), address(act))
        : List.of(nameOf(act), ItalianForms.date(act.date()), address(act))).toList();
    if (!rows.isEmpty()) {
      datasets.add(new Dataset.Table(file, court ? REMARKS : ACTS, rows));
    }
  }

  private static String nameOf(ControlAct act) {
    Kind kind = Kind.of(act.kind());
    return kind == Kind.OTHER ? act.title() : kind.name;
  }

  private ObjectNode tree() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    latest("attiOrganiDiValutazione", by(ControlAct.Body.EVALUATORS), body);
    latest("attiOrganiDiRevisione", by(ControlAct.Body.AUDITORS), body);
    List<ControlAct> remarks = by(ControlAct.Body.COURT_OF_AUDITORS);
    if (!remarks.isEmpty()) {
      ArrayNode list = body.putObject("attiOrganiDiControllo").putArray("rilieviCorteDeiConti");
      remarks.forEach(act -> list.addObject().put("dataPubblicazione", ItalianForms.date(act.date()))
          .put("oggetto", SUBJECTS.get(act.subject())).put("documento", address(act)));
    }
    return body;
  }

  /** The tree has room for one act of a kind: the latest; the table has them all. */
  private void latest(String key, List<ControlAct> own, ObjectNode body) {
    Map<Kind, ControlAct> byKind = new LinkedHashMap<>();
    own.forEach(act -> byKind.merge(Kind.of(act.kind()), act, (a, b) -> b.date().compareTo(a.date()) >= 0 ? b : a));
    if (!byKind.isEmpty()) {
      ObjectNode block = body.putObject(key);
      for (Kind kind : Kind.values()) {
        if (byKind.containsKey(kind)) {
          block.putObject(kind.field).put("dataPubblicazione", ItalianForms.date(byKind.get(kind).date()))
              .put("documento", address(byKind.get(kind)));
        }
      }
    }
  }

  private List<ControlAct> by(ControlAct.Body body) {
    return acts.stream().filter(act -> act.body() == body).toList();
  }

  private String address(ControlAct act) {
    return act.external() ? act.link() : baseUrl + act.link();
  }
}
