package it.vetro.bench.pdf;

import java.util.List;

/** A font that all engines embed, as the style sheets name it. */
record FontFile(String family, int weight, boolean italic, String name) {

  static final List<FontFile> ALL = List.of(
      new FontFile("Titillium", 400, false, "titillium-web-v10-latin-ext_latin-regular.ttf"),
      new FontFile("Titillium", 400, true, "titillium-web-v10-latin-ext_latin-italic.ttf"),
      new FontFile("Titillium", 700, false, "titillium-web-v10-latin-ext_latin-600.ttf"),
      new FontFile("Titillium", 700, true, "titillium-web-v10-latin-ext_latin-600italic.ttf"),
      new FontFile("Roboto Mono", 400, false, "roboto-mono-v13-latin-ext_latin-regular.ttf"),
      new FontFile("DejaVu", 400, false, "DejaVuSans.ttf"),
      new FontFile("DejaVu", 700, false, "DejaVuSans-Bold.ttf"));
}
