package org.beatlight.api.web;

import org.beatlight.api.publication.BeatArea;
import org.beatlight.api.publication.Snapshot;
import org.jspecify.annotations.Nullable;

/** Which beats a caller wants to see: one or all. */
public final class BeatFilter {
  private final @Nullable String code;

  private BeatFilter(@Nullable String code) {
    this.code = code;
  }

  /**
   * Returns the filter that was asked for.
   *
   * @param code blank is the same as absent
   * @throws org.springframework.web.server.ResponseStatusException with status 404 if the
   *     publication has no such beat
   */
  public static BeatFilter asked(Snapshot snapshot, @Nullable String code) {
    return code == null || code.isBlank()
        ? new BeatFilter(null)
        : new BeatFilter(require(snapshot, code).code());
  }

  /**
   * Returns the beat.
   *
   * @throws org.springframework.web.server.ResponseStatusException with status 404 if there is none
   */
  public static BeatArea require(Snapshot snapshot, String code) {
    return snapshot.findBeat(code).orElseThrow(() -> Problem.notFound("no beat \"" + code + "\""));
  }

  /** Returns whether the beat was asked for. */
  public boolean matches(String beat) {
    return code == null || code.equals(beat);
  }
}
