package it.vetro.law;

import it.vetro.finding.Position;
import it.vetro.model.Applicability;
import it.vetro.model.Attestation;
import it.vetro.model.Duty;
import it.vetro.model.Frequency;
import it.vetro.model.LegalTerm;
import it.vetro.model.Obligation;
import it.vetro.model.OwnTerm;
import it.vetro.model.Publication;
import it.vetro.model.PublicationStatus;
import it.vetro.model.Retention;
import it.vetro.model.SourceLines;
import it.vetro.model.TransparencySection;
import it.vetro.model.SectionStatus;
import it.vetro.model.Validity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Small obligations, publications and duties for tests. */
public final class Obligations {

  private static final Position NOWHERE = Position.of("prova.csv", 2);

  private Obligations() {}

  /** An obligation that all chambers owe, for five years. */
  public static Builder of(Frequency frequency) {
    return new Builder(frequency);
  }

  /** What differs from the usual obligation. */
  public static final class Builder {
    private final Frequency frequency;
    private String id = "ob-001";
    private String section = "bilanci";
    private String term = "";
    private Applicability applicability = Applicability.YES;
    private String reason = "";
    private String regime = "";
    private Validity validity = Validity.ALWAYS;
    private Retention retention = Retention.FIVE_YEARS;

    private Builder(Frequency frequency) {
      this.frequency = frequency;
    }

    public Builder id(String value) {
      id = value;
      return this;
    }

    public Builder in(String value) {
      section = value;
      return this;
    }

    public Builder within(String value) {
      term = value;
      return this;
    }

    public Builder applies(Applicability value, String why) {
      applicability = value;
      reason = why;
      return this;
    }

    public Builder onlyFor(String value) {
      regime = value;
      return this;
    }

    /** ISO dates; empty for none. */
    public Builder holds(String from, String to, String... acts) {
      validity = new Validity(day(from), day(to), List.of(acts));
      return this;
    }

    public Builder kept(Retention value) {
      retention = value;
      return this;
    }

    public Obligation build() {
      return new Obligation(id, section, "Obbligo " + id, "norma", "", frequency, frequency.label(), LegalTerm.parse(term),
          applicability, reason, regime, validity, retention, List.of(), "", "", false, true, "prova", NOWHERE);
    }
  }

  /** What is on line: first publication, last update, start of the obligation, end of the post; ISO dates or empty. */
  public static Publication online(String first, String updated, String start, String end) {
    return publication("documenti/atto.csv", PublicationStatus.PUBLISHED, "", first, updated, start, end);
  }

  /** What is on line, last updated on a day; empty for a day that is not known. */
  public static Publication updated(String day) {
    return online("", day, "", "");
  }

  /** Declared absent. */
  public static Publication absent(PublicationStatus status, String reason) {
    return publication("", status, reason, "", "", "", "");
  }

  private static Publication publication(String link, PublicationStatus status, String reason, String first, String updated,
      String start, String end) {
    return new Publication("p", List.of("ob-001"), "Atto", link, "", "", first, updated, start, end, "", status, reason, NOWHERE);
  }

  /** A duty of one office, with its own term in days ({@code 20}, {@code 5 lavorativi}); empty for none. */
  public static Duty duty(String office, String days) {
    return new Duty("ob-001", List.of(office), List.of(), List.of(office), List.of(), "",
        days.isEmpty() ? Optional.empty() : Optional.of(OwnTerm.parse(days)), "", "", SourceLines.NONE, NOWHERE);
  }

  /** The law with those obligations, in sections of their own, and the statements of the OIV of 2024 to 2026. */
  public static Law law(Obligation... obligations) {
    List<TransparencySection> sections = Arrays.stream(obligations).map(Obligation::section).distinct()
        .map(path -> new TransparencySection(path, path, "", SectionStatus.APPLICABLE, "", List.of())).toList();
    return new Law(sections, List.of(obligations), List.of(), List.of(
        new Attestation(2024, "", LocalDate.of(2024, 5, 31), LocalDate.of(2024, 7, 15), ""),
        new Attestation(2025, "", LocalDate.of(2025, 5, 31), LocalDate.of(2025, 7, 15), ""),
        new Attestation(2026, "", LocalDate.of(2026, 6, 15), LocalDate.of(2026, 7, 30), "")), List.of(), List.of(), List.of());
  }

  /** How a chamber of the ordinary regime stands with one obligation. */
  public static Fulfilment stands(Obligation obligation, List<Publication> publications, List<Duty> duties, String day) {
    return Register.of(law(obligation), "ordinario", publications, duties, LocalDate.parse(day)).all().get(0);
  }

  private static Optional<LocalDate> day(String iso) {
    return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
  }
}
