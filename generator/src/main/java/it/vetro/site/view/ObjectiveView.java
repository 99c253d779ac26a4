package it.vetro.site.view;

import java.util.List;

/**
 * A node of the objective tree.
 *
 * @param id stable within the document
 * @param code as printed; may be empty
 * @param title as printed
 * @param level {@code Ambito}, {@code Obiettivo operativo}…
 * @param href its page
 * @param description may be empty
 * @param amount euro printed beside it, Italian notation; may be empty
 * @param weight among its siblings, as it stands now; may be empty
 * @param state {@code rimosso}, {@code sostituito}, {@code inserito}, or empty
 * @param tally its indicators and those below it
 * @param children the objectives below it
 */
public record ObjectiveView(
    String id,
    String code,
    String title,
    String level,
    String href,
    String description,
    String amount,
    String weight,
    String state,
    Tally tally,
    List<ObjectiveView> children) {

  /** Code and title, as headings show them. */
  public String heading() {
    return code.isEmpty() || title.startsWith(code) ? title : code + " " + title;
  }
}
