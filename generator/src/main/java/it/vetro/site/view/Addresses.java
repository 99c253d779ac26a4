package it.vetro.site.view;

import it.vetro.model.Indicator;
import it.vetro.model.PlanDocument;

/**
 * Where the pages of a plan or report stand, from the chamber's root.
 *
 * @param document the plan or report
 */
public record Addresses(PlanDocument document) {

  /** Folder of the document, with a slash at the end: {@code piani/piano-2025/}. */
  public String folder() {
    return area() + "/" + document.id() + "/";
  }

  /** Entry of the main navigation: {@code piani} or {@code relazioni}. */
  public String area() {
    return document.kind().folder();
  }

  public boolean report() {
    return document.kind() == PlanDocument.Kind.REPORT;
  }

  public String home() {
    return folder() + "index.html";
  }

  public String pdf() {
    return "documenti/" + document.id() + ".pdf";
  }

  public String summary() {
    return folder() + "riepilogo/index.html";
  }

  public String measures() {
    return folder() + "misure/index.html";
  }

  /** What an update changed. */
  public String changes() {
    return folder() + "modifiche/index.html";
  }

  /** The PDF of what an update changed. */
  public String changesPdf() {
    return "documenti/" + document.id() + "/modifiche.pdf";
  }

  /** The objectives given to managers. */
  public String managers() {
    return folder() + "dirigenti/index.html";
  }

  public String objective(String id) {
    return folder() + "obiettivi/" + id + "/index.html";
  }

  /** The same as a PDF. */
  public String objectivePdf(String id) {
    return "documenti/" + document.id() + "/" + id + ".pdf";
  }

  public String table(String id) {
    return folder() + "tabelle/" + id + "/index.html";
  }

  /** The list of all tables. */
  public String tables() {
    return folder() + "tabelle/index.html";
  }

  /** A chapter, by the name of its folder. */
  public String chapter(String name) {
    return folder() + name + "/index.html";
  }

  /** The page of an indicator. Its short sheet stands on that of its objective, under the anchor of its id. */
  public String indicator(Indicator indicator) {
    return folder() + "indicatori/" + indicator.id() + "/index.html";
  }
}
