package org.beatlight.ingest.clean;

import java.time.LocalDate;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.clean.CleanEvent.Beats;
import org.jspecify.annotations.Nullable;

/** Assigns beats to points and compares them with what the source coded. */
final class BeatReader {
  private final BeatHistory beats;
  private final BeatCodes codes;

  BeatReader(BeatHistory beats) {
    this.beats = beats;
    codes = beats.codes();
  }

  /** Returns the beats of an event; doubts where it lies in none, or in another than the coded. */
  Beats read(Placed place, LocalDate day, String coded, Notes notes) {
    String today = place.beatToday();
    if (today == null) {
      notes.add(FindingCode.OUTSIDE_BEATS, "");
    }

    BeatVersion inForce = beats.inForceOn(day);
    String then =
        inForce == beats.today() ? today : inForce.find(place.where().plane()).orElse(null);
    return new Beats(today, then, compare(coded, then, notes));
  }

  private @Nullable String compare(String coded, @Nullable String then, Notes notes) {
    if (coded.isBlank()) {
      return null;
    }

    String code = codes.find(coded);
    if (code == null) {
      notes.add(FindingCode.UNKNOWN_BEAT, Details.quoted(coded));
      return coded;
    }
    if (then != null && !BeatCodes.areEqual(then, code)) {
      notes.add(FindingCode.OTHER_BEAT, "coded " + code + ", lies in " + then);
    }

    return code;
  }
}
