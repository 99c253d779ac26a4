package it.vetro.grid;

import it.vetro.model.GridEdition;
import it.vetro.model.GridParameter;
import it.vetro.model.JudgedGrid;
import it.vetro.model.JudgedGrid.Judged;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A judgement or a note that an import would change.
 *
 * @param obligation its id
 * @param what the parameter as the grid prints it, or {@code nota}
 * @param before empty when it comes
 * @param after empty when it goes
 */
public record GridChange(String obligation, String what, String before, String after) {

  /** All that is different, by obligation. */
  public static List<GridChange> between(GridEdition edition, JudgedGrid before, JudgedGrid after) {
    Set<String> obligations = new LinkedHashSet<>(after.judgements().stream().map(Judged::obligation).toList());
    before.judgements().forEach(j -> obligations.add(j.obligation()));
    List<GridChange> changes = new ArrayList<>();
    for (String id : obligations) {
      for (GridParameter parameter : edition.parameters()) {
        changes.add(new GridChange(id, parameter.name(), before.value(id, parameter.id()).orElse(""), after.value(id, parameter.id()).orElse("")));
      }
      changes.add(new GridChange(id, "nota", before.note(id), after.note(id)));
    }
    return changes.stream().filter(change -> !change.before().equals(change.after())).toList();
  }
}
