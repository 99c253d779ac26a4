package it.vetro.check;

import it.vetro.finding.Finding;
import it.vetro.model.Figure;
import it.vetro.model.Indicator;
import it.vetro.model.IndicatorTable;
import it.vetro.model.PlanDocument;
import it.vetro.model.Reference;
import it.vetro.model.Role;
import it.vetro.model.SubTarget;
import it.vetro.model.Target;
import it.vetro.model.Unit;
import it.vetro.model.Value;
import it.vetro.plan.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How indicators are described, against what they are to reach: source of the data, dates, formula, unit of measure. */
final class DescriptionChecks {

  private static final String AS_PRINTED = "Controlla la trascrizione; se il documento stampa così, resta segnalato.";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  /** {@code n/n} is a unit, not a fraction. */
  private static final int LONGEST_SYMBOL = 3;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");

  private final List<Finding> findings = new ArrayList<>();

  private DescriptionChecks() {}

  static List<Finding> check(PlanDocument document) {
    DescriptionChecks run = new DescriptionChecks();
    for (IndicatorTable table : document.tables()) {
      run.sources(current(document.indicatorsInTable(table.id())));
    }
    for (Indicator indicator : current(document.indicators())) {
      run.dates(indicator, 0, indicator.name() + " " + indicator.description().measure());
      for (SubTarget part : indicator.parts()) {
        run.dates(indicator, part.ordinal(), part.text());
      }
      run.ratio(indicator);
      run.unit(indicator);
    }
    return run.findings;
  }

  private static List<Indicator> current(List<Indicator> indicators) {
    return indicators.stream().filter(i -> i.state().isCurrent()).toList();
  }

  private void sources(List<Indicator> rows) {
    List<Indicator> without = rows.stream().filter(i -> i.description().dataSource().isEmpty()).toList();
    if (without.size() * 2 >= rows.size()) {
      return;
    }
    without.forEach(i -> findings.add(Finding.notice("piano.fonte-dati-mancante", i.at(),
        "L'indicatore «" + i.id() + "» non dice da dove vengono i dati, a differenza degli altri della tabella.",
        "Controlla la trascrizione; se nel documento la fonte non c'è, non serve altro.")));
  }

  /** A day in the words of the row that is another than its deadline, in the same year. */
  private void dates(Indicator indicator, int part, String text) {
    List<LocalDate> deadlines = indicator.figures(Role.TARGET, part).stream().flatMap(f -> f.target().stream())
        .filter(Target::isDeadline).map(Target::value)
        .filter(Value.Day.class::isInstance).map(v -> ((Value.Day) v).date()).toList();
    List<LocalDate> named = Dates.daysIn(text).stream()
        .filter(d -> deadlines.stream().anyMatch(t -> t.getYear() == d.getYear())).toList();
    if (!named.isEmpty() && named.stream().noneMatch(deadlines::contains)) {
      findings.add(Finding.warning("piano.data-diversa", indicator.at(),
          "Nelle parole di «" + indicator.id() + "» la data è " + italian(named.get(0)) + ", nel target "
              + italian(deadlines.get(0)) + ".",
          AS_PRINTED));
    }
  }

  private static String italian(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }

  /** A fraction of something over itself is always one. */
  private void ratio(Indicator indicator) {
    String measure = indicator.description().measure();
    for (int slash = measure.indexOf('/'); slash >= 0; slash = measure.indexOf('/', slash + 1)) {
      String numerator = words(measure.substring(0, slash));
      if (numerator.length() > LONGEST_SYMBOL && numerator.equals(denominator(measure.substring(slash + 1)))) {
        findings.add(Finding.warning("piano.rapporto-identico", indicator.at(),
            "Nella misura di «" + indicator.id()
                + "» numeratore e denominatore sono la stessa cosa: il risultato è sempre 100 %.",
            AS_PRINTED));
        return;
      }
    }
  }

  /** Without the multiplication by 100 that may follow. */
  private static String denominator(String text) {
    return words(text.replaceFirst("\\s*[*x×]\\s*100\\s*%?\\s*$", ""));
  }

  private static String words(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private void unit(Indicator indicator) {
    String unit = indicator.description().unitOfMeasure().strip().toLowerCase(Locale.ROOT).replace('ì', 'i');
    List<String> contrary = indicator.figures().stream().filter(f -> f.role() == Role.TARGET)
        .filter(f -> f.target().filter(t -> t.reference().equals(Reference.ABSOLUTE)).isPresent())
        .filter(f -> contradicts(unit, f.value())).map(Figure::printed).distinct().toList();
    if (!contrary.isEmpty()) {
      findings.add(Finding.warning("piano.unita-contraria", indicator.at(),
          "L'unità di misura di «" + indicator.id() + "» è «" + indicator.description().unitOfMeasure()
              + "», ma il target è «" + String.join("», «", contrary) + "».",
          AS_PRINTED));
    }
  }

  private static boolean contradicts(String unit, Value target) {
    if (unit.contains("dicotomic") || unit.matches("si ?/ ?no")) {
      return target instanceof Value.Quantity || target instanceof Value.Range;
    }
    if (unit.startsWith("numer") || unit.matches("n\\.?|n°")) {
      return target instanceof Value.YesNo || target instanceof Value.Quantity q && q.unit() == Unit.PERCENT;
    }
    if (unit.startsWith("percent") || unit.equals("%")) {
      return target instanceof Value.YesNo || target instanceof Value.Quantity q && !mayBePercent(q);
    }
    return false;
  }

  /** A bare number up to 100 is read as a percent where the unit says so. */
  private static boolean mayBePercent(Value.Quantity q) {
    return q.unit() == Unit.PERCENT || q.unit() == Unit.NUMBER && q.amount().compareTo(HUNDRED) <= 0;
  }
}
