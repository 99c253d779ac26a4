package it.vetro.model;

import it.vetro.finding.Position;

/**
 * A footnote.
 *
 * @param id stable within the document
 * @param scope within which the mark is unique
 * @param mark as printed: {@code 13}, {@code *}
 * @param text as printed
 */
public record Note(String id, Scope scope, String mark, String text, SourceLines source, Position at) {

  /**
   * Where a note counts.
   *
   * @param kind see {@link ScopeKind}
   * @param reference id of the table or first line of the page; empty for the document
   */
  public record Scope(ScopeKind kind, String reference) {

    public static final Scope DOCUMENT = new Scope(ScopeKind.DOCUMENT, "");

    /** As the data files write it: {@code documento}, {@code tabella:vp}, {@code pagina:1020}. */
    public String key() {
      return kind == ScopeKind.DOCUMENT ? "documento" : (kind == ScopeKind.TABLE ? "tabella:" : "pagina:") + reference;
    }
  }

  /** The three scopes of a note. */
  public enum ScopeKind {
    DOCUMENT,
    TABLE,
    PAGE
  }
}
