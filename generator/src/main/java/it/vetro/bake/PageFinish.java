package it.vetro.bake;

/** The last hand on a page after its template, before it is written. Called from several threads. */
@FunctionalInterface
public interface PageFinish {

  /** Leaves every page as it is. */
  PageFinish NONE = (uri, page) -> page;

  /**
   * Finishes a page.
   *
   * @param uri path from the chamber's root
   * @param page as the template made it
   * @return what is written; the same object when nothing changes
   */
  String finish(String uri, String page);

  /** This one, and then another. */
  default PageFinish then(PageFinish next) {
    return (uri, page) -> next.finish(uri, finish(uri, page));
  }
}
