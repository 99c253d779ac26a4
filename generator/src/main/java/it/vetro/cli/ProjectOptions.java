package it.vetro.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import it.vetro.finding.VetroException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say which project is meant, and which day it is. */
final class ProjectOptions {

  @Option(
      names = "--project",
      paramLabel = "CARTELLA",
      description = "La cartella del progetto (di solito quella del comando).")
  private Path project = Path.of(System.getProperty("vetro.project", "."));

  @Option(
      names = "--date",
      paramLabel = "AAAA-MM-GG",
      converter = DateConverter.class,
      description = "Il giorno da considerare «oggi» (di solito la data del computer).")
  private LocalDate date;

  /** The project's folder. */
  Path root() {
    Path root = project.toAbsolutePath().normalize();
    if (!Files.isDirectory(root.resolve("data")) || !Files.isDirectory(root.resolve("templates"))) {
      throw VetroException.usage(Messages.noProject(root));
    }
    return root;
  }

  /** The day that counts as today. */
  LocalDate today() {
    return date != null ? date : LocalDate.now(Clock.systemDefaultZone());
  }

  static final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException wrong) {
        throw new TypeConversionException(Messages.wrongDate(value));
      }
    }
  }
}
