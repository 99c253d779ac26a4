package it.vetro.site.view;

/**
 * A weight among siblings.
 *
 * @param cell as it stands now, with what it was before
 * @param share the weight in the whole above, computed by Vetro, in words; empty where it is not known
 */
public record WeightView(Cell cell, String share) {}
