package it.vetro.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the command in this JVM, for the tests. */
public final class CommandLine {

  private CommandLine() {}

  /** What a run gave. */
  public record Run(int exitCode, String out, String err) {}

  public static Run run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Vetro.execute(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new Run(exitCode, out.toString(), err.toString());
  }
}
