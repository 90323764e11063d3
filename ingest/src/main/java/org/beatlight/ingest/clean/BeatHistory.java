package org.beatlight.ingest.clean;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The beats through time. */
public final class BeatHistory implements Serializable {
  private final ArrayList<BeatVersion> versions;

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
  }

  List<BeatVersion> versions() {
    return versions;
  }

  BeatVersion today() {
    return versions.get(versions.size() - 1);
  }

  /** Returns the version in force on a day; the first before any. */
  BeatVersion inForceOn(LocalDate day) {
    for (int i = versions.size() - 1; i > 0; i--) {
      if (!versions.get(i).from().isAfter(day)) {
        return versions.get(i);
      }
    }
    return versions.get(0);
  }
}
