package it.vetro.model;

import it.vetro.finding.Position;
import java.util.List;
import java.util.Optional;

/**
 * A row of an indicator table, with its figures.
 *
 * @param id stable within the document
 * @param table id of the table
 * @param objective id of the objective it measures
 * @param code as printed; not a key: codes repeat, cross and change between years
 * @param name as printed; for a row with sub-targets, the part before the numbers
 * @param description what the document says of it, and how it is measured
 * @param polarity which way it is better; always stated in the data
 * @param labels the marks printed beside the row
 * @param offices ids of the centres of responsibility
 * @param notes ids of the notes anchored to the row's words
 * @param replacedBy id of the indicator that takes its place, or empty
 * @param continues the same indicator in an earlier document
 * @param sameAs id of another row of this document that is the same indicator, or empty
 * @param obligations ids of the obligations to publish on whose subject it gives figures
 * @param parts numbered sub-targets
 * @param figures baselines, targets and results
 * @param source lines of the whole row
 * @param at where the row stands in the data
 */
public record Indicator(
    String id,
    String table,
    String objective,
    String code,
    String name,
    Description description,
    Polarity polarity,
    Labels labels,
    List<String> offices,
    List<String> notes,
    Weight weight,
    ElementState state,
    String replacedBy,
    Optional<ElementRef> continues,
    String sameAs,
    List<String> obligations,
    List<SubTarget> parts,
    List<Figure> figures,
    SourceLines source,
    Position at) {

  public Indicator {
    offices = List.copyOf(offices);
    notes = List.copyOf(notes);
    obligations = List.copyOf(obligations);
    parts = List.copyOf(parts);
    figures = List.copyOf(figures);
  }

  /** The figure of a role, sub-target (0: whole row) and period. */
  public Optional<Figure> figure(Role role, int part, Period period) {
    return figures.stream()
        .filter(f -> f.role() == role && f.part() == part && f.period().equals(Optional.of(period)))
        .findFirst();
  }

  /** All figures of a role and sub-target, in the order of the data. */
  public List<Figure> figures(Role role, int part) {
    return figures.stream().filter(f -> f.role() == role && f.part() == part).toList();
  }

  /**
   * How the document describes an indicator.
   *
   * @param typologies the document's own kinds, as ids: {@code risultato}, {@code efficacia-esterna}…
   * @param printedTypology as printed, only where it differs
   * @param measure the measurement column, as printed
   * @param unitOfMeasure as printed
   * @param text the description, as printed
   * @param dimensions of {@code economico}, {@code sociale}, {@code ambientale}
   * @param beneficiaries as printed
   * @param dataSource as printed
   */
  public record Description(
      List<String> typologies,
      String printedTypology,
      String measure,
      String unitOfMeasure,
      String text,
      List<String> dimensions,
      List<String> beneficiaries,
      String dataSource) {

    public Description {
      typologies = List.copyOf(typologies);
      dimensions = List.copyOf(dimensions);
      beneficiaries = List.copyOf(beneficiaries);
    }
  }

  /**
   * The marks printed beside a row.
   *
   * @param marks as printed; what each means the document says ({@link PlanDocument#labels()})
   * @param piraCode the code of the PIRA indicator it refers to (D.M. 27/03/2013), or empty
   */
  public record Labels(List<String> marks, String piraCode) {
    public Labels {
      marks = List.copyOf(marks);
    }
  }
}
