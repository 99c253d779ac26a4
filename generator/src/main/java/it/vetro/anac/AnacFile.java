package it.vetro.anac;

/**
 * The files in the schemas of ANAC's delibera 495/2024 that Vetro makes, and the key of ANAC's link map for the page they
 * belong to. The schema of art. 4-bis has one name for its CSV and its JSON; those of artt. 13 and 31 have a CSV for each
 * list and one JSON for all.
 */
public enum AnacFile {
  PAYMENTS("art.4-bis", "dati_sui_pagamenti", "Dati sui pagamenti"),
  POLITICAL_ORGANS("art.13-op", "articolazione_uffici", "Organi di indirizzo politico e loro uffici"),
  ADMINISTRATIVE_ORGANS("art.13-oa", "articolazione_uffici", "Organi di amministrazione e gestione e loro uffici"),
  ORGANISATION("art.13-pa", "articolazione_uffici", "Organizzazione"),
  EVALUATORS("art.31-oiv", "nuclei_di_valutazione", "Atti dell’organismo indipendente di valutazione"),
  AUDITORS("art.31-or", "organi_revisione_amministrativa_e_contabile", "Atti degli organi di revisione"),
  COURT_OF_AUDITORS("art.31-oc", "corte_dei_conti", "Rilievi della Corte dei conti"),
  CONTROLS("art.31", "controlli_e_rilievi", "Controlli e rilievi sull’amministrazione");

  private final String id;
  private final String mapKey;
  private final String title;

  AnacFile(String id, String mapKey, String title) {
    this.id = id;
    this.mapKey = mapKey;
    this.title = title;
  }

  /** The name without dates and ending: {@code art.13-op}. */
  public String id() {
    return id;
  }

  /** Key, in ANAC's link map, of the page that offers the file. */
  public String mapKey() {
    return mapKey;
  }

  /** What is in it, in Italian, for the pages. */
  public String title() {
    return title;
  }
}
