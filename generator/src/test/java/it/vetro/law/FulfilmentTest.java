package it.vetro.law;

import static it.vetro.law.FulfilmentState.MISSING;
import static it.vetro.law.FulfilmentState.NOTHING_TO_PUBLISH;
import static it.vetro.law.FulfilmentState.NOT_APPLICABLE;
import static it.vetro.law.FulfilmentState.PUBLISHED;
import static it.vetro.law.FulfilmentState.UNDECLARED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.vetro.model.Applicability;
import it.vetro.model.Frequency;
import it.vetro.model.Obligation;
import it.vetro.model.Publication;
import it.vetro.model.PublicationStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FulfilmentTest {

  private static final Obligation DUE = Obligations.of(Frequency.YEARLY).build();
  private static final Obligation PERHAPS =
      Obligations.of(Frequency.PROMPT).applies(Applicability.IF_IT_OCCURS, "Se ci sono partecipazioni").build();

  @Test
  void whatIsDueAndNotDeclaredIsMissing() {
    assertEquals(MISSING, state(DUE));
  }

  @Test
  void whatIsOnLineIsPublishedWhateverElseIsDeclared() {
    assertEquals(PUBLISHED, state(DUE, Obligations.absent(PublicationStatus.NOTHING_TO_PUBLISH, "nulla"), Obligations.updated("")));
  }

  @Test
  void whatIsPublishedOnlyLaterIsMissingUntilTheDayItIs() {
    Publication later = Obligations.online("2025-07-01", "2025-07-01", "", "");
    assertEquals(MISSING, Obligations.stands(DUE, List.of(later), List.of(), "2025-06-30").state());
    assertEquals(PUBLISHED, Obligations.stands(DUE, List.of(later), List.of(), "2025-07-01").state());
  }

  @Test
  void whatWentToTheArchiveIsNoLongerPublished() {
    assertEquals(MISSING, state(DUE, Obligations.absent(PublicationStatus.ARCHIVED, "")));
  }

  @Test
  void anObligationThatHoldsOnlyIfTheCaseOccursAwaitsADeclarationAndIsNotMissing() {
    Fulfilment silent = Obligations.stands(PERHAPS, List.of(), List.of(), "2025-06-30");
    assertEquals(UNDECLARED, silent.state());
    assertTrue(silent.reason().startsWith("Se ci sono partecipazioni. "), silent.reason());
    assertFalse(UNDECLARED.due());
    assertEquals(NOTHING_TO_PUBLISH, state(PERHAPS, Obligations.absent(PublicationStatus.NOTHING_TO_PUBLISH, "nessuna")));
    assertEquals(NOT_APPLICABLE, state(PERHAPS, Obligations.absent(PublicationStatus.NOT_APPLICABLE, "mai")));
  }

  @Test
  void anObligationHoldsOnItsFirstAndOnItsLastDay() {
    Obligation limited = Obligations.of(Frequency.YEARLY).holds("2024-01-01", "2024-12-31", "atto 1", "atto 2").build();
    assertEquals(NOT_APPLICABLE, at(limited, "2023-12-31").state());
    assertEquals("L'obbligo vale dal 1 gennaio 2024 (atto 1; atto 2)", at(limited, "2023-12-31").reason());
    assertEquals(MISSING, at(limited, "2024-01-01").state());
    assertEquals(MISSING, at(limited, "2024-12-31").state());
    assertEquals(NOT_APPLICABLE, at(limited, "2025-01-01").state());
    assertEquals("L'obbligo è cessato il 31 dicembre 2024 (atto 1; atto 2)", at(limited, "2025-01-01").reason());
  }

  @Test
  void whatIsLeftOfAnObligationThatHasEndedIsStillShown() {
    Obligation ended = Obligations.of(Frequency.YEARLY).holds("", "2023-12-31").build();
    Fulfilment archive = Obligations.stands(ended, List.of(Obligations.updated("2022-01-31")), List.of(), "2025-06-30");
    assertEquals(NOT_APPLICABLE, archive.state());
    assertEquals(1, archive.publications().size());
  }

  @Test
  void anObligationOfTheOtherRegimeIsNotAsked() {
    Obligation small = Obligations.of(Frequency.YEARLY).onlyFor("semplificato").build();
    assertEquals(NOT_APPLICABLE, at(small, "2025-06-30").state());
    Register register = Register.of(Obligations.law(small), "semplificato", List.of(), List.of(), LocalDate.of(2025, 6, 30));
    assertEquals(MISSING, register.all().get(0).state());
  }

  private static Fulfilment at(Obligation obligation, String day) {
    return Obligations.stands(obligation, List.of(), List.of(), day);
  }

  private static FulfilmentState state(Obligation obligation, Publication... publications) {
    return Obligations.stands(obligation, List.of(publications), List.of(), "2025-06-30").state();
  }
}
