package it.vetro.law.time;

import it.vetro.model.Attestation;
import it.vetro.model.LegalTerm;
import it.vetro.model.Obligation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days by which an obligation that comes back must be met.
 *
 * <p>A term of the law ({@link LegalTerm}) decides; without one the frequency does: what is due yearly or half-yearly must
 * be updated once in each year or half-year, and its last day is the due date; what is due quarterly tells of a quarter
 * that is over, and is due 30 days after it, as DPCM 22 September 2014 has it for the payments. What is
 * {@code tempestivo} or due once has no such days. An update counts for the due date that it can be meant for: of a period
 * with days after it, from the end of the period on; of a period without, within it; of a fixed day of the year, the one it
 * is nearest to, six months before or after.
 */
public final class DueDates {

  private static final LegalTerm AFTER_THE_QUARTER = new LegalTerm.EachPeriod(3, OptionalInt.of(30), false);

  private final List<Attestation> attestations;
  private final WorkingDays workingDays;

  /**
   * @param attestations the editions of the statement of the OIV: in a year without one no day is known
   * @param workingDays for the terms that move to a working day
   */
  public DueDates(List<Attestation> attestations, WorkingDays workingDays) {
    this.attestations = List.copyOf(attestations);
    this.workingDays = workingDays;
  }

  /** Whether it has days by which it must be met at all. */
  public boolean recurs(Obligation obligation) {
    return rule(obligation).isPresent();
  }

  /** The latest day that is past: on the day itself one is not late. */
  public Optional<DueDate> last(Obligation obligation, LocalDate today) {
    return around(obligation, today).filter(due -> due.day().isBefore(today)).reduce((first, second) -> second);
  }

  /** The first day that is today or later. */
  public Optional<DueDate> next(Obligation obligation, LocalDate today) {
    return around(obligation, today).filter(due -> !due.day().isBefore(today)).findFirst();
  }

  /** Those of a calendar year, in order: a quarterly duty has four. */
  public List<DueDate> inYear(Obligation obligation, int year) {
    return around(obligation, LocalDate.of(year, 7, 1)).filter(due -> due.day().getYear() == year).toList();
  }

  /** The days of the years around a day, in order, while the obligation holds. */
  private Stream<DueDate> around(Obligation obligation, LocalDate today) {
    return rule(obligation).stream()
        .flatMap(term -> IntStream.rangeClosed(today.getYear() - 2, today.getYear() + 1).boxed()
            .flatMap(year -> ofYear(term, year)).map(due -> moved(term, due)))
        .filter(due -> obligation.validity().holdsOn(due.day()))
        .sorted(Comparator.comparing(DueDate::day));
  }

  private static Optional<LegalTerm> rule(Obligation obligation) {
    if (obligation.term().isPresent()) {
      return obligation.term().filter(term -> !(term instanceof LegalTerm.AfterStart));
    }
    return switch (obligation.frequency()) {
      case QUARTERLY -> Optional.of(AFTER_THE_QUARTER);
      case HALF_YEARLY -> Optional.of(within(6));
      case YEARLY -> Optional.of(within(12));
      case PROMPT, ONCE, NOT_STATED -> Optional.empty();
    };
  }

  private static LegalTerm within(int months) {
    return new LegalTerm.EachPeriod(months, OptionalInt.empty(), false);
  }

  private Stream<DueDate> ofYear(LegalTerm term, int year) {
    if (term instanceof LegalTerm.Yearly yearly) {
      LocalDate day = yearly.day().atYear(year);
      return Stream.of(new DueDate(day.minusMonths(6).plusDays(1), day));
    }
    if (term instanceof LegalTerm.EachPeriod each) {
      return IntStream.range(0, 12 / each.months()).mapToObj(i -> ofPeriod(each, LocalDate.of(year, 1, 1).plusMonths((long) i * each.months())));
    }
    return attestations.stream().filter(a -> a.year() == year).map(a -> new DueDate(a.survey(), a.publication()));
  }

  private static DueDate ofPeriod(LegalTerm.EachPeriod each, LocalDate first) {
    LocalDate next = first.plusMonths(each.months());
    LocalDate last = next.minusDays(1);
    return each.after().isPresent() ? new DueDate(next, last.plusDays(each.after().getAsInt())) : new DueDate(first, last);
  }

  private DueDate moved(LegalTerm term, DueDate due) {
    return term.movesToWorkingDay() ? new DueDate(due.opens(), workingDays.onOrAfter(due.day())) : due;
  }
}
