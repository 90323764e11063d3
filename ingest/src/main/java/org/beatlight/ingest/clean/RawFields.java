package org.beatlight.ingest.clean;

/**
 * The values of one row that the settings give a meaning, as they came; empty where there is none.
 */
public record RawFields(
    String id,
    String occurred,
    String occurredTo,
    String reported,
    String longitude,
    String latitude,
    String category,
    String status,
    String beat,
    String version) {
  /** The fields of a row that could not be read. */
  public static final RawFields NONE = new RawFields("", "", "", "", "", "", "", "", "", "");
}
