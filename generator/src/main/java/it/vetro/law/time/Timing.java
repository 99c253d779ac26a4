package it.vetro.law.time;

import it.vetro.model.Publication;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an obligation stands in time for a chamber at a date.
 *
 * @param timeliness whether what is on line is recent enough
 * @param last the last due date that is past; empty when there is none
 * @param next the next due date, today included; empty when none is known
 * @param updated the last day on which something of it was published or updated; empty when not known
 * @param retained the day until which what is on line must stay there: the latest of its publications; empty when not known
 * @param expired what is on line and should be in the archive
 */
public record Timing(
    Timeliness timeliness,
    Optional<DueDate> last,
    Optional<DueDate> next,
    Optional<LocalDate> updated,
    Optional<LocalDate> retained,
    List<Publication> expired) {}
