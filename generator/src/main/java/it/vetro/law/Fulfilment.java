package it.vetro.law;

import it.vetro.model.Applicability;
import it.vetro.model.Duty;
import it.vetro.model.Obligation;
import it.vetro.model.Publication;
import it.vetro.model.PublicationStatus;
import it.vetro.model.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a chamber stands with one obligation at a date.
 *
 * @param obligation the duty to publish
 * @param state published, not applicable, nothing to publish, to be declared, or missing
 * @param reason why it is not applicable or there is nothing, or on which condition it holds; empty when published or
 *     simply missing
 * @param publications what is on line for it: what satisfies it, or what is left of an obligation that has ended
 * @param duties who answers for it; empty when the chamber does not say
 */
public record Fulfilment(
    Obligation obligation,
    FulfilmentState state,
    String reason,
    List<Publication> publications,
    List<Duty> duties) {

  private static final String UNDECLARED =
      "L'obbligo vale solo se il caso ricorre: la Camera non ha ancora dichiarato se ricorre.";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALIAN);

  /**
   * Judges an obligation from what the chamber declares; the law's own answer comes where the chamber is silent, and
   * before it where the obligation does not hold on that day or concerns chambers of the other regime.
   */
  static Fulfilment of(
      Obligation obligation, List<Publication> declared, List<Duty> duties, String regime, LocalDate day) {
    List<Publication> online = declared.stream().filter(p -> p.onlineOn(day)).toList();
    Optional<String> notDue = notDue(obligation, regime, day);
    if (notDue.isPresent()) {
      return new Fulfilment(obligation, FulfilmentState.NOT_APPLICABLE, notDue.get(), online, duties);
    }
    if (!online.isEmpty()) {
      return new Fulfilment(obligation, FulfilmentState.PUBLISHED, "", online, duties);
    }
    for (Publication absent : with(declared, PublicationStatus.NOT_APPLICABLE)) {
      return new Fulfilment(obligation, FulfilmentState.NOT_APPLICABLE, absent.reason(), List.of(), duties);
    }
    for (Publication absent : with(declared, PublicationStatus.NOTHING_TO_PUBLISH)) {
      return new Fulfilment(obligation, FulfilmentState.NOTHING_TO_PUBLISH, absent.reason(), List.of(), duties);
    }
    return silent(obligation, duties);
  }

  /** Why the law does not ask it on that day of that chamber, whatever the chamber has on line. */
  private static Optional<String> notDue(Obligation obligation, String regime, LocalDate day) {
    Validity validity = obligation.validity();
    String acts = validity.changedBy().isEmpty() ? "" : " (" + String.join("; ", validity.changedBy()) + ")";
    if (validity.endedBefore(day)) {
      String ended = "L'obbligo è cessato il " + DAY.format(validity.to().orElseThrow()) + acts;
      return Optional.of(obligation.reason().isEmpty() ? ended : ended + ". " + obligation.reason());
    }
    if (validity.beginsAfter(day)) {
      return Optional.of("L'obbligo vale dal " + DAY.format(validity.from().orElseThrow()) + acts);
    }
    return obligation.concerns(regime)
        ? Optional.empty()
        : Optional.of("L'obbligo riguarda solo le Camere in regime " + obligation.regime());
  }

  private static Fulfilment silent(Obligation obligation, List<Duty> duties) {
    Applicability applicability = obligation.applicability();
    if (applicability == Applicability.YES) {
      return new Fulfilment(obligation, FulfilmentState.MISSING, "", List.of(), duties);
    }
    if (applicability == Applicability.IF_IT_OCCURS) {
      String condition = obligation.reason().isEmpty() ? UNDECLARED : obligation.reason() + ". " + UNDECLARED;
      return new Fulfilment(obligation, FulfilmentState.UNDECLARED, condition.replace("..", "."), List.of(), duties);
    }
    return new Fulfilment(obligation, FulfilmentState.NOT_APPLICABLE, obligation.reason(), List.of(), duties);
  }

  /** Ids of the offices that prepare, hand over or publish it. */
  public List<String> owners() {
    return duties.stream().flatMap(duty -> duty.owners().stream()).distinct().toList();
  }

  private static List<Publication> with(List<Publication> publications, PublicationStatus status) {
    return publications.stream().filter(p -> p.status() == status).toList();
  }
}
