package it.vetro.law;

import it.vetro.model.Applicability;
import it.vetro.model.Duty;
import it.vetro.model.Obligation;
import it.vetro.model.Publication;
import it.vetro.model.PublicationStatus;
import java.util.List;

/**
 * How a chamber stands with one obligation.
 *
 * @param obligation the duty to publish
 * @param state published, not applicable, nothing to publish, or missing
 * @param reason why it is not applicable or there is nothing; empty when published or simply missing
 * @param publications what satisfies it; empty unless published
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

  /** Judges an obligation from what the chamber declares; the law's own answer comes where the chamber is silent. */
  static Fulfilment of(Obligation obligation, List<Publication> declared, List<Duty> duties) {
    List<Publication> online = with(declared, PublicationStatus.PUBLISHED);
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

  private static Fulfilment silent(Obligation obligation, List<Duty> duties) {
    Applicability applicability = obligation.applicability();
    if (applicability == Applicability.YES) {
      return new Fulfilment(obligation, FulfilmentState.MISSING, "", List.of(), duties);
    }
    if (applicability == Applicability.IF_IT_OCCURS) {
      String condition = obligation.reason().isEmpty() ? UNDECLARED : obligation.reason() + ". " + UNDECLARED;
      return new Fulfilment(obligation, FulfilmentState.MISSING, condition.replace("..", "."), List.of(), duties);
    }
    return new Fulfilment(obligation, FulfilmentState.NOT_APPLICABLE, obligation.reason(), List.of(), duties);
  }

  private static List<Publication> with(List<Publication> publications, PublicationStatus status) {
    return publications.stream().filter(p -> p.status() == status).toList();
  }
}
