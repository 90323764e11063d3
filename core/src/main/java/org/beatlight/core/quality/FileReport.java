package org.beatlight.core.quality;

/**
 * What became of one file of a source.
 *
 * @param file its name without the folder
 * @param layout the layout of the settings that it was read by; empty where there is one alone
 * @param worstFinding the {@link FindingCode#code()} with the most rows; empty where there is none
 * @param worstRows its rows
 */
public record FileReport(
    String file, String layout, long read, long kept, String worstFinding, long worstRows) {
  public FileReport {
    if (kept < 0 || kept > read) {
      throw new IllegalArgumentException(
          "%s: expected 0 to %d rows kept, got %d".formatted(file, read, kept));
    }
    if (!worstFinding.isEmpty()) {
      FindingCode.ofCode(worstFinding);
    }
  }
}
