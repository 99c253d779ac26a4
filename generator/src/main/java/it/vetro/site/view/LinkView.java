package it.vetro.site.view;

/**
 * A link as templates show it.
 *
 * @param name the text
 * @param href relative to the chamber's root, or absolute; empty when there is nothing to link to
 */
public record LinkView(String name, String href) {}
