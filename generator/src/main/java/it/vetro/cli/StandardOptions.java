package it.vetro.cli;

import picocli.CommandLine.Option;

/** {@code --help} and {@code --version}, said in Italian. */
final class StandardOptions {

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Mostra questo aiuto.")
  private boolean help;

  @Option(names = {"-V", "--version"}, versionHelp = true, description = "Mostra la versione.")
  private boolean version;
}
