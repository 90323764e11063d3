package org.beatlight.core.surface;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts a raster into strips of rows, so that threads share no cell. */
final class Strips {
  private static final int STRIPS = 16;

  private Strips() {}

  /** Rows of a raster, counted from its southernmost: from, inclusive, to, exclusive. */
  record Strip(int from, int to) {}

  /** Returns the strips, in parallel. */
  static Stream<Strip> of(Raster raster) {
    int height = (raster.rows() + STRIPS - 1) / STRIPS;
    int strips = (raster.rows() + height - 1) / height;
    return IntStream.range(0, strips)
        .parallel()
        .mapToObj(s -> new Strip(s * height, Math.min(raster.rows(), (s + 1) * height)));
  }
}
