package org.beatlight.core.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.beatlight.core.geo.Radius;

/**
 * Moments by the cells of a {@link Grid} and by slabs of time, ordered so. A slab begins at the
 * first time that is more than the span after the last one began: all moments of a cell and slab
 * are neighbours, and neighbours lie at most one slab apart.
 */
final class StCells {
  private static final int SIDE = 2 * Grid.REACH + 1;

  private record Key(int column, int row, int slab) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparingInt(Key::column).thenComparingInt(Key::row).thenComparingInt(Key::slab);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private final Key[] keys; // of each cell
  private final int[] starts; // the first slot of each cell, and the end
  private final int[] moments; // of each slot

  private StCells(Key[] keys, int[] starts, int[] moments) {
    this.keys = keys;
    this.starts = starts;
    this.moments = moments;
  }

  /** Returns the cells of at least one moment. */
  static StCells of(Moments all, Radius radius, double spanDays) {
    Grid grid = Grid.of(all.places(), radius);
    int[] slabs = slabs(all, spanDays);
    Key[] keyOfMoment =
        IntStream.range(0, all.size())
            .mapToObj(
                m ->
                    new Key(
                        grid.column(all.places().eastM(m)),
                        grid.row(all.places().northM(m)),
                        slabs[m]))
            .toArray(Key[]::new);
    int[] moments = order(all.size(), Comparator.comparing(m -> keyOfMoment[m]));
    int[] firsts =
        IntStream.range(0, moments.length)
            .filter(s -> s == 0 || !keyOfMoment[moments[s]].equals(keyOfMoment[moments[s - 1]]))
            .toArray();
    Key[] keys = Arrays.stream(firsts).mapToObj(s -> keyOfMoment[moments[s]]).toArray(Key[]::new);
    int[] starts = Arrays.copyOf(firsts, firsts.length + 1);
    starts[firsts.length] = moments.length;
    return new StCells(keys, starts, moments);
  }

  private static int[] slabs(Moments all, double spanDays) {
    int[] byTime = order(all.size(), Comparator.comparingDouble(all::timeDays));
    int[] slabs = new int[all.size()];
    double began = all.timeDays(byTime[0]);
    int slab = 0;
    for (int m : byTime) {
      if (all.timeDays(m) - began > spanDays) {
        began = all.timeDays(m);
        slab++;
      }
      slabs[m] = slab;
    }
    return slabs;
  }

  private static int[] order(int size, Comparator<Integer> comparator) {
    return IntStream.range(0, size).boxed().sorted(comparator).mapToInt(m -> m).toArray();
  }

  int size() {
    return keys.length;
  }

  /** Returns the first slot of a cell; of {@link #size}, the end of all slots. */
  int start(int cell) {
    return starts[cell];
  }

  /** Returns the moment of a slot. */
  int moment(int slot) {
    return moments[slot];
  }

  /** Returns the cells, this one included, that can hold neighbours of a cell's moments. */
  int[] around(int cell) {
    Key key = keys[cell];
    return IntStream.range(0, SIDE * SIDE)
        .flatMap(
            i ->
                column(
                    key.column + i / SIDE - Grid.REACH, key.row + i % SIDE - Grid.REACH, key.slab))
        .toArray();
  }

  private IntStream column(int column, int row, int slab) {
    return IntStream.range(
        firstFrom(new Key(column, row, slab - 1)), firstFrom(new Key(column, row, slab + 2)));
  }

  private int firstFrom(Key key) {
    int found = Arrays.binarySearch(keys, key);
    return found >= 0 ? found : -found - 1;
  }
}
