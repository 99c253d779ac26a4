package it.vetro.model;

import it.vetro.finding.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A general anti-corruption measure (L. 190/2012, PNA).
 *
 * @param group the heading it stands under, as printed: a class of measures or an area of risk
 * @param text its name, as printed
 * @param description what it asks for, in Vetro's own words; may be empty
 * @param indicator how it is checked: {@code Applicazione della misura}
 * @param target what is to be reached
 * @param timing as printed: {@code Continua}, {@code Entro il 31/12/2025}
 * @param deadline the day, when there is one
 * @param responsible office ids, in the order of the document
 */
public record Measure(
    String id,
    String group,
    String text,
    String description,
    String indicator,
    Target target,
    String timing,
    Optional<LocalDate> deadline,
    List<String> responsible,
    SourceLines source,
    Position at) {

  public Measure {
    responsible = List.copyOf(responsible);
  }
}
