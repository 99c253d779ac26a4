package it.vetro.site.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of an indicator table.
 *
 * @param id stable within the document, also the row's anchor
 * @param code as printed; may be empty
 * @param name as printed
 * @param nameNotes marks of the notes anchored to the row's words
 * @param labels the marks printed beside the row, with their meaning
 * @param pira code of the indicator of the budget plan it refers to; may be empty
 * @param typology how the document classes it
 * @param measure how it is measured, as printed; may be empty
 * @param description what it says; may be empty
 * @param polarity which way it is better, in words
 * @param dimensions of public value; may be empty
 * @param beneficiaries may be empty
 * @param dataSource where the data come from, as printed; may be empty
 * @param unit unit of measure as printed; may be empty
 * @param offices who answers for it
 * @param objective the objective it measures
 * @param table the table it belongs to
 * @param href address of its sheet
 * @param whole the figures of the whole row where it also has sub-targets
 * @param parts its figures: one, or one for each sub-target
 * @param outcome how it stands as a whole; empty in a plan
 * @param weight among the indicators of its objective; empty when none is stated
 * @param state {@code rimosso}, {@code sostituito}, {@code inserito}, or empty
 * @param columns of its own figures
 * @param changes what an update changed in it
 * @param source where the document prints it
 */
public record IndicatorView(
    String id,
    String code,
    String name,
    List<Cell.Mark> nameNotes,
    List<Label> labels,
    String pira,
    String typology,
    String measure,
    String description,
    String polarity,
    String dimensions,
    String beneficiaries,
    String dataSource,
    String unit,
    List<LinkView> offices,
    LinkView objective,
    LinkView table,
    String href,
    Optional<PartView> whole,
    List<PartView> parts,
    Optional<OutcomeView> outcome,
    Optional<WeightView> weight,
    String state,
    List<FigureColumn> columns,
    List<ChangeView> changes,
    String source) {

  /** A mark with its meaning: {@code D}, "digitalizzazione". */
  public record Label(String mark, String meaning) {}

  /** Whether the row has numbered sub-targets. */
  public boolean numbered() {
    return !parts.get(0).number().isEmpty();
  }

  /** The figures of the whole row, then those of its sub-targets. */
  public List<PartView> figures() {
    return Stream.concat(whole.stream(), parts.stream()).toList();
  }
}
