package it.vetro.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.vetro.finding.Finding;
import it.vetro.finding.Severity;
import it.vetro.finding.VetroException;
import it.vetro.project.ChamberProject;
import it.vetro.project.Project;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What {@code vetro check} says.
 *
 * @param project what was checked
 * @param today the day that counted as today
 * @param findings all of them, in order
 * @param flaws those of them that are flaws of the documents: they stop no build
 * @param completeness what is published, told apart
 */
record Report(Project project, LocalDate today, List<Finding> findings, Set<Finding> flaws,
    CompletenessReport completeness) {

  /** How it is printed. */
  enum Format {
    TEXT,
    JSON
  }

  void print(Format format, PrintWriter out) {
    if (format == Format.JSON) {
      printJson(out);
    } else {
      printText(out);
    }
    out.flush();
  }

  private void printText(PrintWriter out) {
    findings.forEach(finding -> out.println(Messages.line(finding)));
    completeness.print(out);
    for (Map.Entry<String, List<Finding>> chamber : byChamber().entrySet()) {
      out.println(chamber.getKey() + ": " + Messages.summary(chamber.getValue()));
    }
    out.println(Messages.total() + ": " + Messages.summary(findings));
  }

  private void printJson(PrintWriter out) {
    ObjectMapper json = new ObjectMapper();
    ObjectNode root = json.createObjectNode();
    root.put("vetro", Version.number()).put("date", today.toString());
    ArrayNode list = root.putArray("findings");
    for (Finding finding : findings) {
      list.addObject()
          .put("severity", finding.severity().key())
          .put("code", finding.code())
          .put("file", finding.at().file())
          .put("line", finding.at().line())
          .put("column", finding.at().column())
          .put("message", finding.message())
          .put("remedy", finding.remedy())
          .put("norm", finding.norm())
          .put("stopsBuild", stopsBuild(finding));
    }
    ObjectNode totals = root.putObject("totals");
    byChamber().forEach((chamber, found) -> count(found, totals.putObject(chamber)));
    count(findings, root.putObject("total"));
    completeness.write(root.putArray("completeness"));
    try {
      out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    } catch (JsonProcessingException e) {
      throw VetroException.fault("JSON", e);
    }
  }

  private static void count(List<Finding> found, ObjectNode counts) {
    for (Severity severity : Severity.values()) {
      counts.put(severity.key(), found.stream().filter(f -> f.severity() == severity).count());
    }
  }

  private boolean stopsBuild(Finding finding) {
    return finding.severity() == Severity.ERROR && !flaws.contains(finding);
  }

  /** The findings of each chamber; those of no chamber in particular stand under {@code comuni}. */
  private Map<String, List<Finding>> byChamber() {
    Map<String, List<Finding>> byChamber = new LinkedHashMap<>();
    Stream.concat(project.chambers().stream().map(ChamberProject::id), project.unreadable().stream()).sorted()
        .forEach(id -> byChamber.put(id, findings.stream().filter(f -> project.concerns(f, id)).toList()));
    List<Finding> others = findings.stream().filter(project::concernsAll).toList();
    if (!others.isEmpty()) {
      byChamber.put("comuni", others);
    }
    return byChamber;
  }

  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      try {
        return Format.valueOf(value.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException unknown) {
        throw new TypeConversionException(Messages.wrongFormat(value));
      }
    }
  }
}
