package it.vetro.model;

import it.vetro.finding.Position;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A node of the objective tree.
 *
 * @param id stable within the document
 * @param parent id of the objective above; empty at the top
 * @param code as printed; not a key
 * @param description in Vetro's own words
 * @param amount the euro amount printed beside a programme
 * @param replacedBy id of the objective that takes its place, or empty
 * @param continues the predecessor in an earlier document
 * @param sheet who works on it, who measures
 * @param at where the row stands in the data
 */
public record Objective(
    String id,
    String parent,
    ObjectiveLevel level,
    String code,
    String title,
    String description,
    Optional<BigDecimal> amount,
    Weight weight,
    ElementState state,
    String replacedBy,
    Optional<ElementRef> continues,
    Sheet sheet,
    SourceLines source,
    Position at) {}
