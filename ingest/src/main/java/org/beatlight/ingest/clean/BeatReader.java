package org.beatlight.ingest.clean;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.clean.CleanEvent.Beats;
import org.jspecify.annotations.Nullable;

/**
 * Assigns beats to points and compares them with what the source coded. Spreadsheets and databases
 * write one code in several ways, so 0612, 612 and 612.0 are the same beat.
 */
final class BeatReader {
  private static final Pattern NUMBER = Pattern.compile("0*(\\d+?)(?:\\.0+)?");

  private final BeatHistory beats;
  private final Map<String, String> codes = new HashMap<>();
  private final Set<String> exact = new HashSet<>();

  BeatReader(BeatHistory beats) {
    this.beats = beats;
    for (BeatVersion version : beats.versions()) { // today's way to write a code wins
      version.codes().forEach(code -> codes.put(plain(code), code));
    }
    exact.addAll(codes.values());
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

    String code = exact.contains(coded) ? coded : codes.get(plain(coded));
    if (code == null) {
      notes.add(FindingCode.UNKNOWN_BEAT, Details.quoted(coded));
      return coded;
    }
    if (then != null && !then.equals(code) && !plain(then).equals(plain(code))) {
      notes.add(FindingCode.OTHER_BEAT, "coded " + code + ", lies in " + then);
    }

    return code;
  }

  private static String plain(String code) {
    String stripped = code.strip().toUpperCase(Locale.ROOT);
    var number = NUMBER.matcher(stripped);
    return number.matches() ? number.group(1) : stripped;
  }
}
