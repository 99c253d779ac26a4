package it.vetro.check.completeness;

import it.vetro.finding.Finding;
import it.vetro.law.FulfilmentState;
import it.vetro.law.time.Timeliness;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How complete the transparency section of a chamber is at a date.
 *
 * @param chamber its id
 * @param date the day that counted as today
 * @param rows all obligations of the law, or those that were asked for, in their order
 */
public record Completeness(String chamber, LocalDate date, List<Standing> rows) {

  public Completeness {
    rows = List.copyOf(rows);
  }

  /** Only those rows. */
  public Completeness only(Predicate<Standing> wanted) {
    return new Completeness(chamber, date, rows.stream().filter(wanted).toList());
  }

  /** The rows that the chamber owes, as far as is known: all shares are of these. */
  public List<Standing> due() {
    return rows.stream().filter(row -> row.state().due()).toList();
  }

  public long count(Predicate<Standing> those) {
    return due().stream().filter(those).count();
  }

  public long published() {
    return count(Standing::published);
  }

  public long missing() {
    return count(row -> row.state() == FulfilmentState.MISSING);
  }

  public long upToDate() {
    return count(Standing::upToDate);
  }

  public long complete() {
    return count(Standing::complete);
  }

  public long count(Timeliness timeliness) {
    return count(row -> row.timing().timeliness() == timeliness);
  }

  /** What holds only if a case occurs, and nobody has said whether it does. */
  public long undeclared() {
    return rows.stream().filter(row -> row.state() == FulfilmentState.UNDECLARED).count();
  }

  public int points() {
    return due().stream().mapToInt(Standing::points).sum();
  }

  public int maxPoints() {
    return due().size() * Standing.MAX_POINTS;
  }

  /**
   * The index of transparency: points obtained over points obtainable, from 0 to 1 with two decimals, never rounded up.
   * It is computed by Vetro from what a program can see, and takes the place of no judgement of the OIV; 0 when nothing is
   * due.
   */
  public BigDecimal index() {
    return maxPoints() == 0 ? BigDecimal.ZERO.setScale(2)
        : BigDecimal.valueOf(points()).divide(BigDecimal.valueOf(maxPoints()), 2, RoundingMode.DOWN);
  }

  /**
   * The duties of an office so far in the year: those it prepares, hands over or publishes, each as often as it is due.
   *
   * @param due how many were due up to now
   * @param done how many of them were done
   * @param inYear how many are due in the whole year
   */
  public record OfficeDegree(String office, int due, int done, int inYear) {

    /** Percent of the duties due so far, with one decimal, never rounded up; 100 when none was due. */
    public BigDecimal percent() {
      return due == 0 ? new BigDecimal("100.0")
          : BigDecimal.valueOf(done * 100L).divide(BigDecimal.valueOf(due), 1, RoundingMode.DOWN);
    }
  }

  /** The degree of fulfilment of each office that answers for something due, by id. */
  public List<OfficeDegree> offices() {
    Map<String, OfficeDegree> degrees = new LinkedHashMap<>();
    for (Standing row : due()) {
      Standing.Times times = row.times();
      for (String office : row.owners()) {
        degrees.merge(office, new OfficeDegree(office, times.due(), times.done(), times.inYear()),
            (a, b) -> new OfficeDegree(office, a.due() + b.due(), a.done() + b.done(), a.inYear() + b.inYear()));
      }
    }
    return new TreeSet<>(degrees.keySet()).stream().map(degrees::get).toList();
  }

  /** What is not as it should be, row by row. */
  public List<Finding> findings() {
    return rows.stream().flatMap(row -> row.findings().stream()).toList();
  }
}
