package it.vetro.site.view;

import java.util.List;

/**
 * A section of the legal tree as pages show it.
 *
 * @param name the official name, exactly
 * @param href its page
 * @param note a word on its state when it is not applicable; else empty
 * @param status {@code applicabile}, {@code non-applicabile}, {@code abrogata}, {@code archivio}
 * @param reason why it is not applicable, with the norm
 * @param due how many obligations concern the chamber, here and below
 * @param published how many of them have something online
 * @param children its sub-sections
 */
public record SectionView(
    String name,
    String href,
    String note,
    String status,
    String reason,
    int due,
    int published,
    List<SectionView> children) {}
