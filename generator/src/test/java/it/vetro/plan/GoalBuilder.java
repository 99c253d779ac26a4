package it.vetro.plan;

import it.vetro.model.ElementState;
import it.vetro.model.Objective;
import it.vetro.model.ObjectiveLevel;
import it.vetro.model.Sheet;
import it.vetro.model.SourceLines;
import it.vetro.model.Weight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An objective under construction. */
public final class GoalBuilder {
  private final String id;
  private final String parent;
  private final ObjectiveLevel level;
  private String code = "";
  private String description = "";
  private Weight weight = Weight.NONE;
  private ElementState state = ElementState.ACTIVE;
  private Sheet sheet = Sheet.NONE;

  GoalBuilder(String id, String parent, ObjectiveLevel level) {
    this.id = id;
    this.parent = parent;
    this.level = level;
  }

  public GoalBuilder code(String printed) {
    code = printed;
    return this;
  }

  public GoalBuilder description(String words) {
    description = words;
    return this;
  }

  public GoalBuilder weight(String current, String previous) {
    weight = Plans.weight(current, previous);
    return this;
  }

  public GoalBuilder state(ElementState newState) {
    state = newState;
    return this;
  }

  public GoalBuilder sheet(String number, List<String> units, List<String> assessors, List<String> validators) {
    sheet = new Sheet(number, "", units, assessors, validators, sheet.mission(), sheet.programme(), sheet.pira(), "",
        "", sheet.notes());
    return this;
  }

  public GoalBuilder budget(String pira, String mission, String programme) {
    sheet = new Sheet(sheet.number(), "", sheet.units(), sheet.assessors(), sheet.validators(), mission, programme,
        pira, "", "", sheet.notes());
    return this;
  }

  public GoalBuilder notes(String... ids) {
    sheet = new Sheet(sheet.number(), "", sheet.units(), sheet.assessors(), sheet.validators(), sheet.mission(),
        sheet.programme(), sheet.pira(), "", "", List.of(ids));
    return this;
  }

  Objective build() {
    return new Objective(id, parent, level, code, id.toUpperCase(Locale.ROOT), description,
        Optional.empty(), weight, state, "", Optional.empty(), sheet, SourceLines.NONE, Plans.AT);
  }
}
