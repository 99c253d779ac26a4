package it.vetro.cli;

/** Says on a terminal what is going on; quiet in a pipe. */
final class Progress {

  private Progress() {}

  static void say(String what) {
    if (System.console() != null) {
      System.err.println(what);
    }
  }
}
