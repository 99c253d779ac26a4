package it.vetro.model;

import java.time.LocalDate;

/**
 * The yearly statement of the OIV on the obligations of publication, as ANAC orders it.
 *
 * @param year of the edition
 * @param act the order of ANAC
 * @param survey the day whose state is judged
 * @param publication the last day to publish statement and grid
 * @param source where the dates come from
 */
public record Attestation(int year, String act, LocalDate survey, LocalDate publication, String source) {}
