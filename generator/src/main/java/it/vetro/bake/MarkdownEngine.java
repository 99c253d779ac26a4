package it.vetro.bake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Optional;
import org.jbake.parser.Engines;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/**
 * JBake's engine for {@code .md} files. It stands in for the stock one, which builds a parser for every document and
 * lets raw HTML through.
 */
public final class MarkdownEngine extends MarkupEngine {

  static final ZoneId ROME = ZoneId.of("Europe/Rome");

  /** Makes this the engine for {@code .md}. At run time, because by class path order the stock engine may win. */
  static void register() {
    if (!(Engines.get("md") instanceof MarkdownEngine)) {
      Engines.register("md", new MarkdownEngine());
    }
  }

  /** Reads the date again: JBake has read it in the zone of the machine. */
  @Override
  public void processHeader(ParserContext context) {
    String separator = context.getConfig().getHeaderSeparator();
    for (String line : context.getFileLines()) {
      if (line.strip().equals(separator)) {
        return;
      }
      String[] parts = line.split("=", 2);
      if (parts.length == 2 && parts[0].strip().equals("date")) {
        date(parts[1].strip()).ifPresent(context::setDate);
      }
    }
  }

  @Override
  public void processBody(ParserContext context) {
    context.setBody(Markdown.html(context.getBody()));
  }

  /** The beginning of an ISO day in Rome; empty when the text is not one. */
  static Optional<Date> date(String text) {
    try {
      return Optional.of(date(LocalDate.parse(text)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The beginning of a day in Rome. */
  static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ROME).toInstant());
  }
}
