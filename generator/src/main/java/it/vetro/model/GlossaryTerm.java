package it.vetro.model;

import java.util.List;

/**
 * A word that the pages explain, an entry of {@code glossario.yaml}.
 *
 * @param id also the anchor of its entry
 * @param name the word
 * @param full the abbreviation in full, or the word in another language; may be empty
 * @param forms how the word stands in the pages; one that is all in small letters may begin with a capital
 * @param definition what it means, in plain words that are not the law's
 * @param norm the norm that speaks of it, with the article; empty when not certain
 * @param urn Normattiva URN of the first norm; empty when not certain
 */
public record GlossaryTerm(
    String id, String name, String full, List<String> forms, String definition, String norm, String urn) {

  private static final String NORMATTIVA = "https://www.normattiva.it/uri-res/N2Ls?";

  public GlossaryTerm {
    forms = List.copyOf(forms);
  }

  /** Address of the norm on Normattiva; empty when the URN is not certain. */
  public String normLink() {
    return urn.isEmpty() ? "" : NORMATTIVA + urn;
  }
}
