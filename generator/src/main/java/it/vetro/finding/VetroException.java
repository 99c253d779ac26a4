package it.vetro.finding;

/**
 * A run that cannot go on. Wrong input is told by {@link Finding}s; this is for faults and for wrong usage.
 */
public final class VetroException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private VetroException(int exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** Wrong usage or unreadable input: exit code 2. The message is for the user, in Italian. */
  public static VetroException usage(String message) {
    return new VetroException(2, message, null);
  }

  /** Unreadable input: exit code 2, with what the system said. */
  public static VetroException unreadable(String message, Throwable cause) {
    return new VetroException(2, message, cause);
  }

  /** A fault of Vetro's own: exit code 3. */
  public static VetroException fault(String message, Throwable cause) {
    return new VetroException(3, message, cause);
  }

  public int exitCode() {
    return exitCode;
  }
}
