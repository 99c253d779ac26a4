package it.vetro.site.view;

/**
 * What an update of the document changed.
 *
 * @param element the objective, indicator or table, with the address where it stands
 * @param within the objective of an indicator; empty for others
 * @param what the field that changed, in words: "obiettivo 2025", "peso"
 * @param previous as printed before; empty when there was nothing
 * @param current as printed now; empty when nothing stands any more
 * @param reason why; empty when the document gives none
 * @param undecided whether the document does not decide which of the two holds
 * @param source where the document prints it
 */
public record ChangeView(
    LinkView element, String within, String what, String previous, String current, String reason, boolean undecided, String source) {}
