package it.vetro.model;

import java.util.List;

/**
 * The sheet (<i>scheda</i>) of an objective: who works on it, who measures, who validates. What a document does not
 * state is empty.
 *
 * @param number the printed number of the sheet
 * @param area office id
 * @param units office ids: who works on it, or the printed centre of responsibility
 * @param assessors names of those who measure (<i>rilevatori</i>), as printed
 * @param validators names of those who validate, as printed
 * @param mission mission of the budget (D.M. 27/03/2013), printed with its code
 * @param programme programme of the budget, printed with its code
 * @param pira printed code in the plan of budget indicators
 * @param period as printed
 * @param staff people needed, as printed
 * @param notes ids of the notes anchored to it
 */
public record Sheet(
    String number,
    String area,
    List<String> units,
    List<String> assessors,
    List<String> validators,
    String mission,
    String programme,
    String pira,
    String period,
    String staff,
    List<String> notes) {

  /** For an objective of which the document gives no sheet. */
  public static final Sheet NONE =
      new Sheet("", "", List.of(), List.of(), List.of(), "", "", "", "", "", List.of());

  public Sheet {
    units = List.copyOf(units);
    assessors = List.copyOf(assessors);
    validators = List.copyOf(validators);
    notes = List.copyOf(notes);
  }
}
