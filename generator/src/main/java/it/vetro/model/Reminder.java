package it.vetro.model;

import it.vetro.finding.Position;
import java.time.LocalDate;

/**
 * A step that the RPCT took about an obligation that was not met (<i>sollecito</i>): a row of {@code solleciti.csv}.
 *
 * @param obligation id of the obligation
 * @param office id of the office it was addressed to; empty when nobody answers for the obligation
 * @param step what was done
 * @param day when
 * @param result what came of it
 * @param note may be empty
 * @param at the row
 */
public record Reminder(
    String obligation, String office, ReminderStep step, LocalDate day, ReminderResult result, String note, Position at) {}
