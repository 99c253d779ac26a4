package it.vetro.model;

import it.vetro.finding.Position;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of a field by a revision of the document.
 *
 * @param element id of the objective or indicator
 * @param field a column name of the data files, or the word of a {@link Role}
 * @param part the sub-target, 0 for the whole row
 * @param period the year of the figure that changed
 * @param current as printed now; empty when nothing stands any more
 * @param previous as printed before; empty when there was nothing
 * @param reason why, in words, or the id of the note that says it; empty when the document gives none
 * @param act the act that changed it, or empty
 * @param asOf the date the revision refers to
 * @param undecided the document does not decide which of the two holds
 */
public record Amendment(
    String element,
    String field,
    int part,
    Optional<Period> period,
    String current,
    String previous,
    String reason,
    String act,
    Optional<LocalDate> asOf,
    boolean undecided,
    SourceLines source,
    Position at) {}
