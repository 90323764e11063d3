package org.beatlight.method.output;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beatlight.core.surface.Surface;

/**
 * What a method answers.
 *
 * @param read rows of the input
 * @param used rows that the answer rests on
 * @param results by name, for the summary: texts, numbers, booleans, lists and maps of them
 * @param warnings sentences about what was left out or is to be read with care
 * @param rows what a CSV holds
 * @param map what a GeoJSON holds; empty for results that have no place
 * @param surface what a GeoTIFF holds; empty for results that are none
 */
public record Answer(
    int read,
    int used,
    Map<String, Object> results,
    List<String> warnings,
    Layer rows,
    Optional<Layer> map,
    Optional<Surface> surface) {
  /** The result that stands alone where there was nothing to compute: its value is the reason. */
  public static final String NOT_TESTED = "notTested";

  public Answer {
    results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    warnings = List.copyOf(warnings);
  }

  /** Makes an answer that is no surface. */
  public Answer(
      int read,
      int used,
      Map<String, Object> results,
      List<String> warnings,
      Layer rows,
      Optional<Layer> map) {
    this(read, used, results, warnings, rows, map, Optional.empty());
  }

  /** Returns the same answer with a surface. */
  public Answer with(Surface surface) {
    return new Answer(read, used, results, warnings, rows, map, Optional.of(surface));
  }

  /** Returns the results of a method that had too little to work on. */
  public static Map<String, Object> notTested(String reason) {
    return Map.of(NOT_TESTED, reason);
  }
}
