package org.beatlight.core.robust;

import java.util.Arrays;
import java.util.BitSet;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Block;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * The ground that is looked at, as spots: small squares fixed to the CRS's origin. Whatever lattice
 * or radius a run uses, what it finds is told of the same spots, so that runs can be compared.
 */
public final class Ground {
  private static final int MOST_SPOTS = 20_000_000;

  private final Lattice lattice;
  private final long[] cells; // ascending
  private final double[] eastM; // of the center of each spot, as is the next
  private final double[] northM;
  private final SpotIndex index;

  private Ground(Lattice lattice, long[] cells) {
    this.lattice = lattice;
    this.cells = cells;
    index = new SpotIndex(cells);
    eastM = new double[cells.length];
    northM = new double[cells.length];
    for (int i = 0; i < cells.length; i++) {
      PlanePoint center = lattice.center(cells[i]);
      eastM[i] = center.eastM();
      northM[i] = center.northM();
    }
  }

  /**
   * Returns the spots whose center lies in a mask.
   *
   * @param mask polygons in metres
   * @param spotM the side of a spot, in metres
   * @throws IllegalArgumentException if there would be more than 20 million spots
   */
  public static Ground within(Geometry mask, double spotM) {
    Lattice lattice = Lattice.squares(spotM);
    Envelope box = mask.getEnvelopeInternal();
    requireFew(box, spotM);
    IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(mask);
    long[] all = cells(lattice, box);
    return new Ground(
        lattice,
        Arrays.stream(all).filter(cell -> holds(locator, lattice.center(cell))).sorted().toArray());
  }

  /**
   * Returns the spots whose center lies within a distance of an event: the ground for cities that
   * give no mask.
   *
   * @param spotM the side of a spot, in metres
   */
  public static Ground near(Places events, double withinM, double spotM) {
    Lattice lattice = Lattice.squares(spotM);
    NavigableMap<Integer, BitSet> columns = new TreeMap<>();
    int lowest = lowestRow(lattice, events, withinM);
    for (int p = 0; p < events.size(); p++) {
      new Disc(events.eastM(p), events.northM(p), withinM)
          .cells(
              lattice,
              (column, from, to) ->
                  columns
                      .computeIfAbsent(column, c -> new BitSet())
                      .set(from - lowest, to - lowest + 1));
    }
    return new Ground(
        lattice,
        columns.entrySet().stream()
            .flatMapToLong(
                of -> of.getValue().stream().mapToLong(r -> Lattice.key(of.getKey(), lowest + r)))
            .sorted()
            .toArray());
  }

  private static int lowestRow(Lattice lattice, Places events, double withinM) {
    return IntStream.range(0, events.size())
        .map(p -> Lattice.row(lattice.cell(events.eastM(p), events.northM(p) - withinM)))
        .min()
        .orElse(0);
  }

  /** Returns the part of the ground whose spots have their center in a block. */
  public Ground in(Block block) {
    return new Ground(
        lattice,
        IntStream.range(0, cells.length)
            .filter(spot -> block.holds(eastM[spot], northM[spot]))
            .mapToLong(spot -> cells[spot])
            .toArray());
  }

  private static void requireFew(Envelope box, double spotM) {
    double spots = box.getArea() / (spotM * spotM);
    if (!(spots <= MOST_SPOTS)) {
      throw new IllegalArgumentException(
          "expected at most %d spots, got a ground of %.0f spots of %s m"
              .formatted(MOST_SPOTS, spots, spotM));
    }
  }

  private static long[] cells(Lattice lattice, Envelope box) {
    if (box.isNull()) {
      return new long[0];
    }

    long from = lattice.cell(box.getMinX(), box.getMinY());
    long to = lattice.cell(box.getMaxX(), box.getMaxY());
    int rows = Lattice.row(to) - Lattice.row(from) + 1;
    long[] all = new long[(Lattice.column(to) - Lattice.column(from) + 1) * rows];
    for (int i = 0; i < all.length; i++) {
      all[i] = Lattice.key(Lattice.column(from) + i / rows, Lattice.row(from) + i % rows);
    }
    return all;
  }

  private static boolean holds(IndexedPointInAreaLocator locator, PlanePoint center) {
    return locator.locate(new Coordinate(center.eastM(), center.northM())) != Location.EXTERIOR;
  }

  /** Returns the number of spots. */
  public int size() {
    return cells.length;
  }

  /** Returns the lattice that the spots are cells of. */
  public Lattice lattice() {
    return lattice;
  }

  /** Returns the cell of a spot. */
  public long cell(int spot) {
    return cells[spot];
  }

  /** Returns the spot of a cell; negative where the cell is not of the ground. */
  public int spot(long cell) {
    return index.find(Lattice.column(cell), Lattice.row(cell));
  }

  /** Returns the cell of another lattice that each spot's center lies in. */
  long[] cellsOf(Lattice other) {
    return other.cells(eastM, northM);
  }

  /** Returns the east coordinate of a spot's center, in metres. */
  public double eastM(int spot) {
    return eastM[spot];
  }

  /** Returns the north coordinate of a spot's center, in metres. */
  public double northM(int spot) {
    return northM[spot];
  }
}
