package org.beatlight.api.hotspot.query;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlaneGrid;

/** How many events there are at each place, in the order of the places' keys. */
final class PlaceCounts {
  private long[] keys = new long[1024];
  private int[] counts = new int[1024];
  private int size;

  /** Adds events at a place that comes after those before it, or is the last of them. */
  void add(long key, int events) {
    if (size > 0 && keys[size - 1] == key) {
      counts[size - 1] += events;
      return;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
    }
    keys[size] = key;
    counts[size++] = events;
  }

  /** Returns the events of both. */
  PlaceCounts and(PlaceCounts other) {
    PlaceCounts both = new PlaceCounts();
    int i = 0;
    int j = 0;
    while (i < size || j < other.size) {
      if (j == other.size || (i < size && keys[i] <= other.keys[j])) {
        both.add(keys[i], counts[i++]);
      } else {
        both.add(other.keys[j], other.counts[j++]);
      }
    }
    return both;
  }

  /** Returns the places with the number of events at each as their weight. */
  Places weighted(PlaneGrid plane) {
    double[] metres = metres(plane);
    return Places.ofWeighted(
        every(metres, 0),
        every(metres, 1),
        Arrays.stream(counts, 0, size).asDoubleStream().toArray());
  }

  /** Returns the places with a row for each event. */
  Places rowByRow(PlaneGrid plane) {
    double[] metres = metres(plane);
    int[] placeOfRow =
        IntStream.range(0, size)
            .flatMap(place -> IntStream.generate(() -> place).limit(counts[place]))
            .toArray();
    return Places.of(
        Arrays.stream(placeOfRow).mapToDouble(place -> metres[2 * place]).toArray(),
        Arrays.stream(placeOfRow).mapToDouble(place -> metres[2 * place + 1]).toArray());
  }

  private double[] metres(PlaneGrid plane) {
    return plane.keysToPlane(Arrays.copyOf(keys, size));
  }

  private static double[] every(double[] pairs, int from) {
    double[] values = new double[pairs.length / 2];
    for (int i = 0; i < values.length; i++) {
      values[i] = pairs[2 * i + from];
    }
    return values;
  }
}
