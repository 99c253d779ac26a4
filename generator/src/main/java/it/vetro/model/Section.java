package it.vetro.model;

/**
 * A section as a document declares it.
 *
 * @param number as printed; may be empty
 * @param title as printed
 * @param content id of the {@link PlanContent} it fulfils; may be empty
 * @param chapter folder of the chapter that carries it
 */
public record Section(String id, String number, String title, String content, String chapter, SourceLines source) {}
