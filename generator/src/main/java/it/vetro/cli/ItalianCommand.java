package it.vetro.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands share: help in Italian, {@code --help} and {@code --version}, where to print. */
@Command(
    synopsisHeading = "Uso: ",
    descriptionHeading = "%n",
    parameterListHeading = "%nArgomenti:%n",
    optionListHeading = "%nOpzioni:%n",
    versionProvider = Version.class)
abstract class ItalianCommand {

  @Mixin private StandardOptions standard;
  @Spec private CommandSpec spec;

  final CommandSpec spec() {
    return spec;
  }

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  final PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
