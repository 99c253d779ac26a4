package it.vetro.model;

/**
 * A person's judgement of a result that no rule can judge.
 *
 * @param state what the person states
 * @param reason why; empty is a finding
 */
public record Judgement(Outcome.State state, String reason) {}
