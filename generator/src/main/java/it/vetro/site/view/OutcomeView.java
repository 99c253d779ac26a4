package it.vetro.site.view;

/**
 * How a result stands to its target.
 *
 * @param state {@code raggiunto}, {@code non-raggiunto}, {@code non-misurato}, {@code non-applicabile}, {@code da-valutare}
 * @param computed whether Vetro computed it; else a person judged
 * @param rule why, in words
 * @param attainment result over target in percent, Italian notation; may be empty
 * @param variance result minus target with its unit, Italian notation; may be empty
 */
public record OutcomeView(String state, boolean computed, String rule, String attainment, String variance) {}
