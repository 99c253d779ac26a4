package it.vetro.site.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sheet of an objective: what the document states about it beside its indicators. What it does not state is empty.
 *
 * @param number of the sheet, as printed
 * @param weight among its siblings; empty when none is stated
 * @param state {@code rimosso}, {@code sostituito}, {@code inserito}, or empty
 * @param replacedBy the objective that takes its place; an empty link when there is none
 * @param units who works on it
 * @param assessors who measures, as printed
 * @param validators who validates, as printed
 * @param facts other statements, by label
 * @param notes marks of the notes anchored to it
 * @param changes what an update changed in it
 * @param money the resources stated for it
 * @param managers to whom it is given
 */
public record ObjectiveSheetView(
    String number,
    Optional<WeightView> weight,
    String state,
    LinkView replacedBy,
    LinkView area,
    List<LinkView> units,
    String assessors,
    String validators,
    Map<String, String> facts,
    List<Cell.Mark> notes,
    List<ChangeView> changes,
    List<Money> money,
    List<ManagerView.Share> managers) {

  /**
   * Resources stated in one place of the document.
   *
   * @param title where they are stated
   * @param years of the columns; empty when the document gives no year
   */
  public record Money(String title, List<String> years, List<MoneyRow> rows) {}

  /**
   * An account or label and its amounts.
   *
   * @param nature {@code costo}, {@code ricavo}…
   * @param amounts one for each year, as printed; one in all when there are no years
   * @param shared whether the same appropriation is stated for other objectives too
   */
  public record MoneyRow(
      String label, String nature, List<String> amounts, boolean shared, List<Cell.Mark> notes, String source) {}

  /** Whether it states anything but what other parts of its document tell too: what an update changed, who is in charge. */
  public boolean states() {
    return weight.isPresent() || !state.isEmpty() || !number.isEmpty() || !area.href().isEmpty() || !units.isEmpty()
        || !assessors.isEmpty() || !validators.isEmpty() || !facts.isEmpty() || !notes.isEmpty() || !money.isEmpty();
  }

  /** All marks of notes that stand in it. */
  Stream<Cell.Mark> marks() {
    return Stream.of(notes.stream(), money.stream().flatMap(m -> m.rows().stream()).flatMap(r -> r.notes().stream()),
        managers.stream().flatMap(m -> m.notes().stream())).flatMap(s -> s);
  }
}
