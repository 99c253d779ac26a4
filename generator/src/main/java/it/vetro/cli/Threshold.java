package it.vetro.cli;

import it.vetro.finding.Findings;
import it.vetro.finding.Severity;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** From which weight on findings make a command fail. */
final class Threshold {

  @Option(
      names = "--fail-on",
      paramLabel = "SOGLIA",
      defaultValue = "error",
      converter = SeverityConverter.class,
      description = "Da quale rilievo in su il comando esce con 1: error, warning o notice (di solito ${DEFAULT-VALUE}).")
  private Severity failOn;

  int exitCode(Findings findings) {
    return findings.atLeast(failOn) ? 1 : 0;
  }

  static final class SeverityConverter implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String value) {
      return Arrays.stream(Severity.values())
          .filter(severity -> severity.key().equals(value))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(Messages.wrongSeverity(value)));
    }
  }
}
