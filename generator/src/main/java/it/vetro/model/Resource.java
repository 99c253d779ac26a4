package it.vetro.model;

import it.vetro.finding.Position;
import java.util.List;
import java.util.Optional;

/**
 * Money that a document states for an objective.
 *
 * @param objective id of the objective
 * @param year of the money; empty when not stated
 * @param label the account or label as printed
 * @param printed the amount as printed; empty when there is none
 * @param amount euro, or {@link Value.Missing} where the document prints that there is none ({@code //}); empty when
 *     nothing is printed or the print cannot be read
 * @param shared a name that joins the rows of one and the same appropriation, so that it is counted once; or empty
 * @param notes ids of the notes anchored to it
 */
public record Resource(
    String objective,
    Frame frame,
    Optional<Integer> year,
    Nature nature,
    String label,
    String printed,
    Optional<Value> amount,
    String shared,
    List<String> notes,
    SourceLines source,
    Position at) {

  public Resource {
    notes = List.copyOf(notes);
  }

  /** Where the document states it. */
  public enum Frame {
    /** In the sheet of the objective. */
    SHEET("scheda", "Risorse indicate nella scheda"),
    /** In the table of estimates by year. */
    ESTIMATE("stima", "Stima delle risorse per anno");

    private final String key;
    private final String label;

    Frame(String key, String label) {
      this.key = key;
      this.label = label;
    }

    /** The frame that the data files name so. */
    public static Frame of(String key) {
      return Keyed.find(values(), Frame::key, key);
    }

    public String key() {
      return key;
    }

    public String label() {
      return label;
    }
  }

  /** What kind of money. Costs and revenues are never netted. */
  public enum Nature {
    COST("costo"),
    REVENUE("ricavo"),
    INVESTMENT("investimento"),
    DEBT("debito");

    private final String key;

    Nature(String key) {
      this.key = key;
    }

    /** The nature that the data files name so. */
    public static Nature of(String key) {
      return Keyed.find(values(), Nature::key, key);
    }

    /** The Italian word, as in the data files. */
    public String key() {
      return key;
    }
  }
}
