package it.vetro.anac;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The forms of dates and amounts that ANAC asks for, whatever the language of the machine. */
final class ItalianForms {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private ItalianForms() {}

  /** {@code 30/04/2026} for {@code 2026-04-30}. */
  static String date(String iso) {
    return DATE.format(LocalDate.parse(iso));
  }

  /** {@code 1.550,30}: always two decimals. */
  static String amount(BigDecimal euro) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    symbols.setDecimalSeparator(',');
    symbols.setMinusSign('-');
    return new DecimalFormat("#,##0.00", symbols).format(euro);
  }
}
