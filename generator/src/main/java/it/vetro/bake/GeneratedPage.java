package it.vetro.bake;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A page that comes from data and needs no Markdown file.
 *
 * <p>When the content folder holds a Markdown file of the same path ({@code a/b/index.md} for
 * {@code a/b/index.html}) the two are one page: the file gives the body and the other header values, the generated
 * page gives type, title and model. In a template everything is read from {@code content}: {@code content.title},
 * {@code content.body} (absent without a Markdown file), {@code content.<key of the model>}.
 *
 * @param uri path from the chamber's root, with forward slashes: {@code piani/piao-2025/index.html}; also
 *     {@code .xml} and {@code .txt}
 * @param type document type: the key of {@code template.<type>.file} in {@code jbake.properties}
 * @param title plain text; the template escapes it
 * @param model values for the template; the keys JBake itself uses ({@link #RESERVED}) are not allowed
 */
public record GeneratedPage(String uri, String type, String title, Map<String, Object> model) {

  /** Keys that JBake sets on every document. */
  public static final Set<String> RESERVED =
      Set.of("uri", "sourceuri", "rootpath", "type", "title", "body", "status", "date", "tags", "file", "sha1",
          "rendered", "cached", "nextContent", "previousContent", "noExtensionUri");

  private static final Pattern URI = Pattern.compile("([a-z0-9-]+/)*[a-z0-9_-]+\\.(html|xml|txt)");

  public GeneratedPage {
    if (!URI.matcher(uri).matches()) {
      throw new IllegalArgumentException("not the address of a page: " + uri);
    }
    if (type.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("a page has a type and a title: " + uri);
    }
    Objects.requireNonNull(model);
    for (String key : model.keySet()) {
      if (RESERVED.contains(key)) {
        throw new IllegalArgumentException("the model of " + uri + " uses JBake's own key " + key);
      }
    }
  }
}
