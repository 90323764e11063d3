package org.beatlight.ingest.clean;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The beats through time. */
public final class BeatHistory implements Serializable {
  private final ArrayList<BeatVersion> versions;
  private final BeatCodes codes;

  /**
   * Makes a history.
   *
   * @param versions the earliest first; the last is today's
   */
  public BeatHistory(List<BeatVersion> versions) {
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("expected at least one version of the beats, got none");
    }
    this.versions = new ArrayList<>(versions);
    codes = new BeatCodes(versions);
  }

  BeatCodes codes() {
    return codes;
  }

  BeatVersion today() {
    return versions.get(versions.size() - 1);
  }

  /** Returns the version in force on a day; the first before any. */
  BeatVersion inForceOn(LocalDate day) {
    return versions.get(codes.versionOn(day));
  }
}
