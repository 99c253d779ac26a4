package it.vetro.bench.pdf;

import java.nio.file.Path;

/** A library that makes a tagged PDF of the HTML that Vetro reads. What can be kept between documents it keeps. */
interface Engine {

  /** The bytes of the PDF. */
  byte[] pdf(String html) throws Exception;

  /**
   * The engine of that name. The others' classes are not loaded.
   *
   * @param fonts folder of the fonts that all of them embed
   */
  static Engine named(String name, Path fonts) throws Exception {
    return switch (name) {
      case "vetro" -> new VetroEngine(fonts);
      case "openhtmltopdf" -> new OpenHtmlEngine(fonts);
      case "fop" -> new FopEngine(fonts);
      default -> throw new IllegalArgumentException("no engine is called " + name);
    };
  }
}
