package it.vetro.model;

import it.vetro.finding.Position;
import java.util.List;

/**
 * An office, an organ, a company of the chamber or a role that answers for something.
 *
 * @param id stable id within the chamber
 * @param name the name it bears
 * @param kind what it is
 * @param area id of the office it belongs to; empty when not stated
 * @param aliases other spellings found in the documents
 * @param from ISO date or year from which it exists; empty when not stated
 * @param to ISO date or year until which it existed; empty when it still does
 * @param continues id of the office it continues; empty when none
 * @param details who runs it and how to reach it
 * @param source where the documents name it
 * @param at the place in {@code uffici.yaml}
 */
public record Office(
    String id,
    String name,
    OfficeKind kind,
    String area,
    List<String> aliases,
    String from,
    String to,
    String continues,
    OfficeDetails details,
    SourceLines source,
    Position at) {}
