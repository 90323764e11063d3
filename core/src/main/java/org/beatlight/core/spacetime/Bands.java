package org.beatlight.core.spacetime;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Half-open bands [a, b) of a distance or a time, one after the other. */
public final class Bands {
  private final double[] edges;

  private Bands(double[] edges) {
    this.edges = edges;
  }

  /**
   * Returns the bands between edges.
   *
   * @param edges at least two, finite, of at least 0 and ascending
   * @throws IllegalArgumentException if they are not
   */
  public static Bands of(double... edges) {
    boolean ascending = edges.length >= 2 && edges[0] >= 0;
    for (int i = 1; ascending && i < edges.length; i++) {
      ascending = edges[i] > edges[i - 1] && !Double.isInfinite(edges[i]); // false for NaN
    }
    if (!ascending) {
      throw new IllegalArgumentException(
          "expected at least two ascending edges of at least 0, got " + Arrays.toString(edges));
    }

    return new Bands(edges.clone());
  }

  /** Returns the number of bands. */
  public int size() {
    return edges.length - 1;
  }

  /** Returns where a band begins; the band holds it. */
  public double from(int band) {
    return edges[band];
  }

  /** Returns where a band ends; the band does not hold it. */
  public double to(int band) {
    return edges[band + 1];
  }

  /** Returns the band that holds a value, -1 for none. */
  int holding(double value) {
    if (!(value >= edges[0])) { // the negation also rejects NaN
      return -1;
    }
    for (int band = 0; band < size(); band++) {
      if (value < edges[band + 1]) {
        return band;
      }
    }
    return -1;
  }

  /** Returns the edges with commas between. */
  @Override
  public String toString() {
    return Arrays.stream(edges).mapToObj(Bands::plain).collect(Collectors.joining(","));
  }

  private static String plain(double edge) {
    return edge == Math.rint(edge) ? "%.0f".formatted(edge) : Double.toString(edge);
  }
}
