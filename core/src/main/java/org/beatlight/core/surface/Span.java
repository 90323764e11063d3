package org.beatlight.core.surface;

/**
 * The columns, or rows, of a raster that a place reaches, counted from the raster's first.
 *
 * @param own the column that the place lies in, which may be outside the raster
 * @param offsetM how far beyond the middle of that column it lies
 * @param from the first that it reaches
 * @param to the one after the last
 */
record Span(long own, double offsetM, int from, int to) {
  /**
   * Returns what a place reaches.
   *
   * @param first the raster's first column
   * @param limits from, inclusive, and to, exclusive, beyond which nothing is asked
   */
  static Span of(double metres, double cellM, long first, Strips.Strip limits) {
    long cell = Raster.cellOf(metres, cellM);
    double offset = metres - Raster.centerM(cell, cellM);
    return new Span(cell - first, offset, limits.from(), limits.to());
  }

  /** Returns what of it is within a distance of the place; empty where {@code from >= to}. */
  Span within(double reachM, double cellM) {
    double least = own + Math.ceil((offsetM - reachM) / cellM);
    double most = own + Math.floor((offsetM + reachM) / cellM);
    return new Span(
        own, offsetM, (int) Math.max(from, least), (int) Math.min(to, most + 1)); // casts saturate
  }

  /** Returns how far beyond the place the middle of a column is, in metres. */
  double distanceM(int column, double cellM) {
    return (column - own) * cellM - offsetM;
  }
}
