package it.vetro.law.time;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * The working days of a public office: Monday to Friday without the national holidays (l. 260/1949; since 2026 also
 * 4 October, l. 151/2025) and the patron saint of its seat. Used only where a norm or the chamber itself counts so:
 * terms for publishing are whole days, and no law moves them to the next working day in general.
 */
public final class WorkingDays {

  private final Optional<MonthDay> patron;

  /** @param patron feast of the patron saint of the seat; empty when not known, and then a day like any other */
  public WorkingDays(Optional<MonthDay> patron) {
    this.patron = patron;
  }

  /**
   * The calendar is read once, and only when someone asks; by its file, because the library finds it by name with the
   * machine's own small letters, which are others in Turkey.
   */
  private static final class Calendar {
    static final HolidayManager ITALY = HolidayManager.getInstance(
        ManagerParameters.create(HolidayManager.class.getResource("/holidays/Holidays_it.xml")));
  }

  public boolean isWorking(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !patron.equals(Optional.of(MonthDay.from(day))) && !Calendar.ITALY.isHoliday(day);
  }

  /** The day itself when it is a working day, else the first one after it. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate working = day;
    while (!isWorking(working)) {
      working = working.plusDays(1);
    }
    return working;
  }

  /** The last of a number of working days that begin after a day. */
  public LocalDate after(LocalDate day, int count) {
    LocalDate last = day;
    for (int i = 0; i < count; i++) {
      last = onOrAfter(last.plusDays(1));
    }
    return last;
  }
}
