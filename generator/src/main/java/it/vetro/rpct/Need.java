package it.vetro.rpct;

import it.vetro.check.completeness.Standing;
import it.vetro.law.FulfilmentState;
import it.vetro.law.time.DueDate;
import it.vetro.law.time.Timeliness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is left to do about an obligation, the weightiest first. */
public enum Need {
  PUBLISH("pubblicare", "Pubblicare", "pubblicarlo; se non c’è nulla da pubblicare, dirlo con il motivo"),
  UPDATE("aggiornare", "Aggiornare", "aggiornare ciò che è pubblicato"),
  REPLACE("sostituire", "Sostituire ciò che è scaduto", "togliere ciò che è scaduto e pubblicare ciò che vale adesso"),
  PREPARE("preparare", "Preparare l’aggiornamento", "preparare il prossimo aggiornamento"),
  DATE("datare", "Indicare la data", "comunicare la data dell’ultimo aggiornamento"),
  OPEN_FORMAT("aprire", "Pubblicare in formato aperto", "pubblicarlo in un formato aperto: CSV, ODS, ODT, PDF/A con testo"),
  DECLARE("dichiarare", "Dire se il caso ricorre", "dire se il caso ricorre: se sì pubblicarlo, se no dirlo con il motivo"),
  ASSIGN("assegnare", "Indicare chi ne risponde", "indicare nello scadenzario chi ne risponde"),
  SET_TERM("fissare-termine", "Indicare un termine", "indicare nello scadenzario entro quando si pubblica");

  /** How many days before a due date its preparation is asked for. */
  static final int DAYS_AHEAD = 60;

  private final String key;
  private final String label;
  private final String request;

  Need(String key, String label, String request) {
    this.key = key;
    this.label = label;
    this.request = request;
  }

  public String key() {
    return key;
  }

  /** The Italian words shown in tables. */
  public String label() {
    return label;
  }

  /** The same as a letter asks for it, within a sentence. */
  public String request() {
    return request;
  }

  /** Whether it is for the offices to do; the others are for those who write the schedule. */
  public boolean ofOffices() {
    return this != ASSIGN && this != SET_TERM;
  }

  /** What an obligation needs on a day; empty when all is well. */
  static List<Need> of(Standing row, LocalDate today) {
    List<Need> needs = new ArrayList<>();
    if (row.state() == FulfilmentState.MISSING) {
      needs.add(PUBLISH);
    }
    if (row.state() == FulfilmentState.PUBLISHED) {
      published(row, today, needs);
    }
    if (row.state() == FulfilmentState.UNDECLARED) {
      needs.add(DECLARE);
    }
    if (row.state().due() && row.owners().isEmpty()) {
      needs.add(ASSIGN);
    }
    if (row.state().due() && !row.term()) {
      needs.add(SET_TERM);
    }
    return List.copyOf(needs);
  }

  private static void published(Standing row, LocalDate today, List<Need> needs) {
    Timeliness timeliness = row.timing().timeliness();
    if (timeliness == Timeliness.LATE) {
      needs.add(UPDATE);
    }
    if (timeliness == Timeliness.EXPIRED) {
      needs.add(REPLACE);
    }
    if (timeliness == Timeliness.ON_TIME && row.timing().next().filter(due -> near(row, due, today)).isPresent()) {
      needs.add(PREPARE);
    }
    if (timeliness == Timeliness.UNDATED) {
      needs.add(DATE);
    }
    if (!row.openness().passes()) {
      needs.add(OPEN_FORMAT);
    }
  }

  /** Whether a due date is near and what is on line is not yet meant for it. */
  private static boolean near(Standing row, DueDate due, LocalDate today) {
    return !due.day().isAfter(today.plusDays(DAYS_AHEAD)) && row.timing().updated().filter(due::reachedBy).isEmpty();
  }
}
