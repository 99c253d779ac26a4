package it.vetro.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this program, from the jar's manifest. */
public final class Version implements IVersionProvider {

  /** {@code 0.1.0}; {@code sviluppo} when it does not run from the jar. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "sviluppo" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"vetro " + number()};
  }
}
