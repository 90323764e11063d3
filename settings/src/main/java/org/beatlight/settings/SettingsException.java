package org.beatlight.settings;

/**
 * The settings are wrong: one sentence with the file, the line or key, what was expected and what
 * came. A command that meets it ends with exit status 2.
 */
public final class SettingsException extends RuntimeException {
  public SettingsException(String message) {
    super(message);
  }
}
