package it.vetro.site.view;

import it.vetro.model.Objective;
import it.vetro.model.PlanDocument;
import it.vetro.model.Resource;
import it.vetro.model.Sheet;
import it.vetro.project.Offices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the sheets of the objectives of one document. */
final class ObjectiveSheets {

  private final PlanDocument document;
  private final Addresses addresses;
  private final Offices offices;
  private final Changes changes;
  private final Managers managers;
  private final Words words;
  private final Cells cells;

  ObjectiveSheets(
      PlanDocument document, Addresses addresses, Offices offices, Changes changes, Managers managers, Words words) {
    this.document = document;
    this.addresses = addresses;
    this.offices = offices;
    this.changes = changes;
    this.managers = managers;
    this.words = words;
    this.cells = new Cells(words);
  }

  ObjectiveSheetView of(Objective objective) {
    Sheet sheet = objective.sheet();
    return new ObjectiveSheetView(sheet.number(), weight(objective), objective.state().key(), replacement(objective),
        sheet.area().isEmpty() ? new LinkView("", "") : LinkView.toOffice(sheet.area(), offices),
        sheet.units().stream().map(id -> LinkView.toOffice(id, offices)).toList(),
        String.join(", ", sheet.assessors()), String.join(", ", sheet.validators()), facts(sheet),
        Cells.marks(document, sheet.notes()),
        changes.of(objective.id()), money(objective), managers.of(objective.id()));
  }

  private Optional<WeightView> weight(Objective objective) {
    return objective.weight().isStated()
        ? Optional.of(new WeightView(cells.of(objective.weight(), changes.of(objective.id(), "peso")), ""))
        : Optional.empty();
  }

  private LinkView replacement(Objective objective) {
    return document.objective(objective.replacedBy())
        .map(o -> new LinkView((o.code() + " " + o.title()).strip(), addresses.objective(o.id()))).orElse(new LinkView("", ""));
  }

  private Map<String, String> facts(Sheet sheet) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(words.text("obiettivo.mission"), sheet.mission());
    facts.put(words.text("obiettivo.programme"), sheet.programme());
    facts.put(words.text("obiettivo.pira"), sheet.pira());
    facts.put(words.text("obiettivo.period"), sheet.period());
    facts.put(words.text("obiettivo.staff"), sheet.staff());
    facts.values().removeIf(String::isEmpty);
    return facts;
  }

  private List<ObjectiveSheetView.Money> money(Objective objective) {
    List<ObjectiveSheetView.Money> money = new ArrayList<>();
    for (Resource.Frame frame : Resource.Frame.values()) {
      List<Resource> rows = document.resources().stream()
          .filter(r -> r.objective().equals(objective.id()) && r.frame() == frame).toList();
      if (!rows.isEmpty()) {
        money.add(money(frame, rows));
      }
    }
    return money;
  }

  /** One line for each label, one column for each year; rows without a year stand in a column of their own. */
  private ObjectiveSheetView.Money money(Resource.Frame frame, List<Resource> rows) {
    List<String> years = rows.stream().map(ObjectiveSheets::year).distinct().sorted().toList();
    Map<List<String>, List<Resource>> lines = rows.stream().collect(Collectors.groupingBy(
        r -> List.of(r.label(), r.nature().key()), LinkedHashMap::new, Collectors.toList()));
    List<ObjectiveSheetView.MoneyRow> views = new ArrayList<>();
    for (List<Resource> line : lines.values()) {
      String[] amounts = new String[years.size()];
      Arrays.fill(amounts, "");
      for (Resource r : line) {
        int column = years.indexOf(year(r));
        amounts[column] = amounts[column].isEmpty() ? r.printed() : amounts[column] + "; " + r.printed();
      }
      Resource first = line.get(0);
      views.add(new ObjectiveSheetView.MoneyRow(first.label(), first.nature().key(), List.of(amounts),
          line.stream().anyMatch(r -> !r.shared().isEmpty()),
          Cells.marks(document, line.stream().flatMap(r -> r.notes().stream()).distinct().toList()),
          SourceText.of(first.source(), words)));
    }
    return new ObjectiveSheetView.Money(frame.label(), years, views);
  }

  private static String year(Resource resource) {
    return resource.year().map(String::valueOf).orElse("");
  }
}
