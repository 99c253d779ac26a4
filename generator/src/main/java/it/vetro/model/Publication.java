package it.vetro.model;

import it.vetro.finding.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that is online, or declared absent with its reason: a row of {@code pubblicazioni.csv} or a page
 * whose header names obligations.
 *
 * @param id stable id within the chamber
 * @param obligations ids of the obligations it satisfies
 * @param title what it is
 * @param link page or file relative to the chamber's root, or an absolute address; empty unless published
 * @param format {@code HTML}, {@code PDF}, …; may be empty
 * @param period the time it speaks of; may be empty
 * @param first ISO date of first publication; empty when not known
 * @param updated ISO date of the last update; empty when not known
 * @param start ISO date on which the obligation arose (of the act, of the appointment); empty when not stated
 * @param end ISO date on which the post ended that it speaks of; empty when it has not, or is not stated
 * @param office id of the office that answers for it; may be empty
 * @param status what is declared
 * @param reason why it is not applicable or there is nothing to publish
 * @param at where it is declared
 */
public record Publication(
    String id,
    List<String> obligations,
    String title,
    String link,
    String format,
    String period,
    String first,
    String updated,
    String start,
    String end,
    String office,
    PublicationStatus status,
    String reason,
    Position at) {

  /** Whether the link leads out of the chamber's site. */
  public boolean external() {
    return link.startsWith("https://") || link.startsWith("http://");
  }

  /** Whether it is on line on that day: declared published, and not only from a later day on. */
  public boolean onlineOn(LocalDate day) {
    return status == PublicationStatus.PUBLISHED && (first.isEmpty() || !LocalDate.parse(first).isAfter(day));
  }

  /** The last day up to a day on which it is known to have been published or updated. */
  public Optional<LocalDate> lastChange(LocalDate day) {
    return changes().filter(change -> !change.isAfter(day)).max(LocalDate::compareTo);
  }

  /** The days on which it is known to have been published or updated. */
  public Stream<LocalDate> changes() {
    return Stream.of(first, updated).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }
}
