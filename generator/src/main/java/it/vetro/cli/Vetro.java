package it.vetro.cli;

import it.vetro.finding.VetroException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code vetro}. */
@Command(
    name = "vetro",
    description = "Compila la sezione «Amministrazione trasparente» di una Camera di commercio.",
    subcommands = {BuildCommand.class, CheckCommand.class, ServeCommand.class, ExportCommand.class, ImportCommand.class, GridCommand.class},
    synopsisSubcommandLabel = "COMANDO",
    commandListHeading = "%nComandi:%n",
    footerHeading = "%n",
    footer = {
      "Codici d'uscita:",
      "  0  tutto bene",
      "  1  rilievi pari o sopra la soglia",
      "  2  uso sbagliato o file illeggibili",
      "  3  guasto di Vetro",
      "",
      "«vetro COMANDO --help» spiega un comando."
    })
public final class Vetro extends ItalianCommand implements Runnable {

  /** Without a command, the help. */
  @Override
  public void run() {
    spec().commandLine().usage(out());
  }

  public static void main(String[] args) {
    // JBake and FreeMarker read the machine's defaults: the same input must give the same bytes everywhere.
    Locale.setDefault(Locale.ITALY);
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Rome"));
    System.exit(execute(utf8(System.out), utf8(System.err), args));
  }

  /**
   * Runs a command.
   *
   * @return the exit code: 0 fine, 1 findings at or above the threshold, 2 wrong usage or unreadable input,
   *     3 a fault of Vetro's own
   */
  static int execute(PrintWriter out, PrintWriter err, String... args) {
    CommandLine command = new CommandLine(new Vetro())
        .setOut(out)
        .setErr(err)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler((fault, failed, parsed) -> report(fault, failed));
    try {
      return command.execute(args);
    } catch (Error fault) {
      // picocli lets errors pass (no memory left, a class that is missing), and Java would exit with 1: findings
      return report(fault, command);
    }
  }

  private static int report(Throwable fault, CommandLine command) {
    if (fault instanceof VetroException told) {
      command.getErr().println(Messages.stopped(told.getMessage()));
      return told.exitCode();
    }
    command.getErr().println(Messages.fault(fault));
    fault.printStackTrace(command.getErr());
    return 3;
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
