package org.beatlight.ingest.clean;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The codes of the beats through time. Spreadsheets and databases write one code in several ways,
 * so 0612, 612 and 612.0 are the same beat; the way in which the latest version writes it stands
 * for all.
 */
public final class BeatCodes implements Serializable {
  private static final Pattern NUMBER = Pattern.compile("0*(\\d+?)(?:\\.0+)?");

  private final HashMap<String, String> byPlain = new HashMap<>();
  private final HashSet<String> exact = new HashSet<>();
  private final ArrayList<Long> firstDays = new ArrayList<>();
  private final ArrayList<HashSet<String>> byVersion = new ArrayList<>();

  BeatCodes(List<BeatVersion> versions) {
    for (BeatVersion version : versions) { // the latest way to write a code wins
      version.codes().forEach(code -> byPlain.put(plain(code), code));
    }
    exact.addAll(byPlain.values());
    for (BeatVersion version : versions) {
      firstDays.add(version.from().toEpochDay());
      byVersion.add(new HashSet<>(version.codes().stream().map(this::written).toList()));
    }
  }

  /** Returns whether two codes are the same beat. */
  static boolean areEqual(String one, String other) {
    return one.equals(other) || plain(one).equals(plain(other));
  }

  /** Returns a code as it is written here; null where no version has it. */
  @Nullable String find(String coded) {
    return exact.contains(coded) ? coded : byPlain.get(plain(coded));
  }

  /**
   * Returns the place of the version in force on a day, from 0; the first before any.
   *
   * @param day days since 1970
   */
  public int versionOn(long day) {
    for (int i = firstDays.size() - 1; i > 0; i--) {
      if (firstDays.get(i) <= day) {
        return i;
      }
    }
    return 0;
  }

  int versionOn(LocalDate day) {
    return versionOn(day.toEpochDay());
  }

  /** Returns whether a version has a beat, whose code is written as it is here. */
  public boolean has(int version, String code) {
    return byVersion.get(version).contains(code);
  }

  private String written(String code) {
    return byPlain.getOrDefault(plain(code), code);
  }

  private static String plain(String code) {
    String stripped = code.strip().toUpperCase(Locale.ROOT);
    var number = NUMBER.matcher(stripped);
    return number.matches() ? number.group(1) : stripped;
  }
}
