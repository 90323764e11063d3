package org.beatlight.settings;

/**
 * A run could not be done: one sentence with what was expected, what came and where. A command that
 * meets it ends with exit status 1; what was published before stays.
 */
public final class RunFailedException extends RuntimeException {
  public RunFailedException(String message) {
    super(message);
  }

  public RunFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
