package it.vetro.model;

import it.vetro.finding.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the OIV of a chamber judged: {@code oiv/<edition>.csv}.
 *
 * @param year the edition
 * @param judgements in the order of the file
 */
public record JudgedGrid(int year, List<Judged> judgements) {

  /**
   * A row of the file.
   *
   * @param obligation id of the obligation
   * @param parameter id of the parameter; empty, with the value, when the row only holds a note
   * @param value one of those of the parameter
   * @param note on the obligation; may be empty
   * @param at the row
   */
  public record Judged(String obligation, String parameter, String value, String note, Position at) {}

  public JudgedGrid {
    judgements = List.copyOf(judgements);
  }

  /** Nothing judged yet. */
  public static JudgedGrid none(int year) {
    return new JudgedGrid(year, List.of());
  }

  /** The value of a parameter for an obligation, where it was judged. */
  public Optional<String> value(String obligation, String parameter) {
    return judgements.stream()
        .filter(j -> j.obligation().equals(obligation) && j.parameter().equals(parameter) && !j.value().isEmpty())
        .map(Judged::value).findFirst();
  }

  /** All that is noted on an obligation; empty when nothing is. */
  public String note(String obligation) {
    return judgements.stream().filter(j -> j.obligation().equals(obligation)).map(Judged::note)
        .filter(note -> !note.isEmpty()).collect(Collectors.joining("\n"));
  }

  /** Whether anything was judged of an obligation. */
  public boolean knows(String obligation) {
    return judgements.stream().anyMatch(j -> j.obligation().equals(obligation));
  }
}
