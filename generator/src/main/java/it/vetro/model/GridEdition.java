package it.vetro.model;

import it.vetro.finding.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A yearly edition of the grid (<i>griglia di rilevazione</i>) by which the OIV attests what is published
 * (d.lgs. 150/2009, art. 14, c. 4, lett. g). Editions have scales of their own, and none is turned into another.
 *
 * @param year the edition
 * @param act the resolution of ANAC
 * @param days ISO dates by what happens on them: {@code rilevazione}, {@code pubblicazione}, …; those not known are not there
 * @param scope which data it is about; may be empty
 * @param scaleKnown whether it is known what the values mean
 * @param parameters in the order of the grid
 * @param rules what those who fill it must know
 * @param items the obligations it covers, in its order; empty when not known
 * @param source where it comes from
 * @param at the file
 */
public record GridEdition(
    int year,
    String act,
    Map<String, String> days,
    String scope,
    boolean scaleKnown,
    List<GridParameter> parameters,
    List<String> rules,
    List<Item> items,
    String source,
    Position at) {

  /**
   * An obligation that the edition covers.
   *
   * @param obligation its id
   * @param article under which the resolution names it
   */
  public record Item(String obligation, String article) {}

  public GridEdition {
    days = Map.copyOf(days);
    parameters = List.copyOf(parameters);
    rules = List.copyOf(rules);
    items = List.copyOf(items);
  }

  public Optional<GridParameter> parameter(String id) {
    return parameters.stream().filter(parameter -> parameter.id().equals(id)).findFirst();
  }

  /** Whether judgements of that obligation belong to it; where its obligations are not known, any does. */
  public boolean covers(String obligation) {
    return items.isEmpty() || items.stream().anyMatch(item -> item.obligation().equals(obligation));
  }
}
