package it.vetro.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * A value of a document: what is printed, and what it means. The printed form is what a reader sees; the meaning is
 * what Vetro computes with. A missing value is {@link Missing}, never zero.
 */
public sealed interface Value {

  /** The value as the document prints it, without note marks. */
  String printed();

  /** The kind, as JSON and templates name it: {@code number}, {@code percent}, {@code date}… */
  String kind();

  /** Whether the document gives no value. */
  default boolean isMissing() {
    return this instanceof Missing;
  }

  /**
   * A number with its unit.
   *
   * @param amount exact, with the decimals of the print; a percent is 178 for {@code 178%}
   * @param qualifier the words around the number ({@code followers/visite}, {@code (nuovi ambiti)}), or empty
   */
  record Quantity(String printed, BigDecimal amount, Unit unit, String qualifier) implements Value {
    public Quantity {
      Objects.requireNonNull(printed);
      Objects.requireNonNull(amount);
      Objects.requireNonNull(unit);
      Objects.requireNonNull(qualifier);
    }

    @Override
    public String kind() {
      return unit.key();
    }
  }

  /**
   * Yes or no.
   *
   * @param qualifier what the document adds: {@code messa a regime}, {@code (sospensione temporanea obbligo)}
   */
  record YesNo(String printed, boolean yes, String qualifier) implements Value {
    @Override
    public String kind() {
      return "boolean";
    }
  }

  /** A day. */
  record Day(String printed, LocalDate date, String qualifier) implements Value {
    @Override
    public String kind() {
      return "date";
    }
  }

  /** A month, when the document gives no day: {@code 10/23}. */
  record Month(String printed, YearMonth month, String qualifier) implements Value {
    @Override
    public String kind() {
      return "month";
    }
  }

  /** From a day to a day, both included. */
  record DateRange(String printed, LocalDate from, LocalDate to) implements Value {
    @Override
    public String kind() {
      return "date-range";
    }
  }

  /** From a number to a number, both included: {@code Tra 0,8 e 1}. */
  record Range(String printed, BigDecimal low, BigDecimal high, Unit unit) implements Value {
    @Override
    public String kind() {
      return "range";
    }
  }

  /** Words: a milestone, a phase, a description. */
  record Text(String printed) implements Value {
    @Override
    public String kind() {
      return "text";
    }
  }

  /** Several values in one cell: {@code 29 mln €, 192 jobs}, {@code 1. 100% 2. 90%}. */
  record Compound(String printed, List<Value> parts) implements Value {
    public Compound {
      parts = List.copyOf(parts);
    }

    @Override
    public String kind() {
      return "compound";
    }
  }

  /** No value, and why as far as the document tells. */
  record Missing(String printed, Why why) implements Value {
    @Override
    public String kind() {
      return "missing";
    }
  }

  /** Why a value is missing. */
  enum Why {
    /** {@code -}, {@code //}, {@code Nuova attività}: not measured, or no target set. */
    NOT_MEASURED("non rilevato"),
    /** {@code n.d.} */
    NOT_AVAILABLE("non disponibile"),
    /** {@code n.a.}, {@code non applicabile} */
    NOT_APPLICABLE("non applicabile"),
    /** An empty cell. */
    EMPTY("non indicato");

    private final String label;

    Why(String label) {
      this.label = label;
    }

    /** The Italian words shown to the reader. */
    public String label() {
      return label;
    }
  }
}
