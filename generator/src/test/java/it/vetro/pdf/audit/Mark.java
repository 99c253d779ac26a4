package it.vetro.pdf.audit;

/**
 * What a stretch of a page belongs to.
 *
 * @param id number of the marked-content sequence on its page (MCID); -1 for none
 * @param artifact kind of the artifact, empty when it does not say; none when it is no artifact
 */
public record Mark(int id, String artifact) {

  /** Painted without any mark: neither in the structure nor an artifact. */
  static final Mark NONE = new Mark(-1, null);

  boolean isArtifact() {
    return artifact != null;
  }

  /** A page number or a title at the head or foot of a page. */
  boolean isRunning() {
    return "Header".equals(artifact) || "Footer".equals(artifact);
  }
}
