package org.beatlight.ingest.clean;

import java.time.Instant;
import java.time.LocalDate;
import org.beatlight.core.event.Classification;
import org.beatlight.core.event.Kind;
import org.beatlight.core.event.Location;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.event.Provenance;
import org.beatlight.core.event.TimePrecision;
import org.beatlight.core.event.TimeWindow;
import org.beatlight.core.geo.LonLat;
import org.beatlight.ingest.clean.CleanEvent.Beats;
import org.beatlight.settings.Field;
import org.jspecify.annotations.Nullable;

/** The event that the row without fault tells, to be changed part by part. */
final class TrialEvent {
  private String id = "7";
  private String category = "burglary";
  private String word = "BURGLARY";
  private int weight = 1;
  private Instant when = Trial.WHEN;
  private LocalDate day = LocalDate.of(2013, 5, 6);
  private @Nullable Instant reported;
  private double lonDeg = -87.95;
  private Beats beats = new Beats("0612", "0612", "0612");

  TrialEvent id(String text) {
    id = text;
    return this;
  }

  TrialEvent category(String canonical, String written) {
    category = canonical;
    word = written;
    return this;
  }

  TrialEvent weight(int events) {
    weight = events;
    return this;
  }

  /** Changes the day, not the time of day. */
  TrialEvent on(String localDate, String instant) {
    day = LocalDate.parse(localDate);
    when = Instant.parse(instant);
    return this;
  }

  TrialEvent reported(String instant) {
    reported = Instant.parse(instant);
    return this;
  }

  TrialEvent at(double lon) {
    lonDeg = lon;
    return this;
  }

  TrialEvent beats(@Nullable String today, @Nullable String then, @Nullable String coded) {
    beats = new Beats(today, then, coded);
    return this;
  }

  CleanEvent build() {
    LonLat at = new LonLat(lonDeg, 41.05);
    return new CleanEvent(
        id,
        new Classification(Kind.INCIDENT, category, word, Provenance.UNKNOWN),
        weight,
        new TimeWindow(when, when, day, TimePrecision.MINUTE),
        7 * 60 + 8,
        reported,
        new Location(at, new Trial.Flat().toPlane(at)),
        LocationPrecision.BLOCK,
        Hashes.of(Trial.good().getOrDefault(Field.ADDRESS, "")),
        beats);
  }
}
