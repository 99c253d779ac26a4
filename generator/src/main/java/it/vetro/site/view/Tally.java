package it.vetro.site.view;

/**
 * How many indicators stand how.
 *
 * @param name what is counted
 * @param href its page; may be empty
 * @param total all
 * @param reached reached
 * @param notReached not reached
 * @param notMeasured without a result
 * @param notApplicable not applicable
 * @param toBeJudged that no rule judges and nobody judged
 */
public record Tally(
    String name,
    String href,
    int total,
    int reached,
    int notReached,
    int notMeasured,
    int notApplicable,
    int toBeJudged) {}
