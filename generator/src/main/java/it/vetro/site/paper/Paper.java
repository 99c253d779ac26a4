package it.vetro.site.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A PDF to be made.
 *
 * @param file its address, from the folder it goes into
 * @param title as its cover and the window's title bar say it
 * @param subject one sentence on what it holds; may be empty
 * @param page address of the page with the same content
 * @param template path of its template
 * @param model what the template reads beside the sentences, the chamber, the title and the day; asked for when it is
 *     printed
 * @param enclosures the published files that it carries; tables that name none of them carry what they print
 */
public record Paper(String file, String title, String subject, String page, String template,
    Supplier<Map<String, Object>> model, List<Enclosure> enclosures) {

  public Paper {
    enclosures = List.copyOf(enclosures);
  }

  /** One that carries no published files. */
  public Paper(
      String file, String title, String subject, String page, String template, Supplier<Map<String, Object>> model) {
    this(file, title, subject, page, template, model, List.of());
  }

  /**
   * Address of the PDF of which this one is a part; of one that is no part its own. Parts stand in a folder of the name of
   * the whole: {@code documenti/piao-2025/1-1.pdf} is a part of {@code documenti/piao-2025.pdf}.
   */
  String whole() {
    return file.replaceFirst("^(.+/.+)/[^/]+$", "$1.pdf");
  }
}
