package it.vetro.site.view;

import it.vetro.model.Assignment;
import it.vetro.model.PlanDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the views of the objectives given to managers. */
final class Managers {

  private final PlanDocument document;
  private final Addresses addresses;
  private final Words words;
  private final Map<String, String> anchors = new LinkedHashMap<>();

  Managers(PlanDocument document, Addresses addresses, Words words) {
    this.document = document;
    this.addresses = addresses;
    this.words = words;
    document.assignments().forEach(a -> anchors.putIfAbsent(a.manager(), "dirigente-" + (anchors.size() + 1)));
  }

  List<ManagerView> all() {
    List<ManagerView> managers = new ArrayList<>();
    anchors.forEach((name, anchor) -> {
      List<Assignment> rows = document.assignments().stream().filter(a -> a.manager().equals(name)).toList();
      String total = rows.stream().filter(Assignment::total).map(Assignment::printed).findFirst().orElse("");
      managers.add(new ManagerView(anchor, name, rows.stream().filter(a -> !a.total()).map(this::share).toList(), total));
    });
    return managers;
  }

  /** To whom an objective is given. */
  List<ManagerView.Share> of(String objective) {
    return document.assignments().stream().filter(a -> !a.total() && a.objective().equals(objective)).map(this::share).toList();
  }

  private ManagerView.Share share(Assignment a) {
    boolean known = document.objective(a.objective()).isPresent();
    return new ManagerView.Share(new LinkView(a.manager(), addresses.managers() + "#" + anchors.get(a.manager())),
        new LinkView(a.label(), known ? addresses.objective(a.objective()) : ""), a.printed(),
        Cells.marks(document, a.notes()), SourceText.of(a.source(), words));
  }
}
