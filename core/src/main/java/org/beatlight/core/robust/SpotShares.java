package org.beatlight.core.robust;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.beatlight.core.geo.Lattice;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * The spots that were hot in any of many runs, and in how many: a consensus without the ground that
 * was never hot. The arrays are shared and never to be changed.
 *
 * @param spotM the side of a spot, in metres; spots are cells of {@link Lattice#squares}
 * @param runs that were asked
 * @param cells of the spots, ascending
 * @param hotRuns of each, in [1, runs]
 */
public record SpotShares(double spotM, int runs, long[] cells, int[] hotRuns) {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final int HEADER_BYTES = Double.BYTES + 2 * Integer.BYTES;
  private static final int SPOT_BYTES = Long.BYTES + Integer.BYTES;

  /** Returns the spots of a consensus that were ever hot. */
  public static SpotShares of(Consensus consensus) {
    Ground ground = consensus.ground();
    int[] hot =
        IntStream.range(0, ground.size()).filter(spot -> consensus.hotRuns()[spot] > 0).toArray();
    return new SpotShares(
        ground.lattice().spacingM(),
        consensus.runs(),
        IntStream.of(hot).mapToLong(ground::cell).toArray(),
        IntStream.of(hot).map(spot -> consensus.hotRuns()[spot]).toArray());
  }

  /**
   * Returns the spots of several parts of the ground.
   *
   * @param parts at least one; of the same runs, no spot in two
   */
  public static SpotShares joined(List<SpotShares> parts) {
    SpotShares first = parts.get(0);
    record Spot(long cell, int hotRuns) {}

    List<Spot> spots =
        parts.stream()
            .flatMap(
                part ->
                    IntStream.range(0, part.cells.length)
                        .mapToObj(i -> new Spot(part.cells[i], part.hotRuns[i])))
            .sorted(Comparator.comparingLong(Spot::cell))
            .toList();
    return new SpotShares(
        first.spotM,
        first.runs,
        spots.stream().mapToLong(Spot::cell).toArray(),
        spots.stream().mapToInt(Spot::hotRuns).toArray());
  }

  /** Returns the share of runs in which the ground at a point was hot, in [0, 1]. */
  public double share(double eastM, double northM) {
    int spot = Arrays.binarySearch(cells, Lattice.squares(spotM).cell(eastM, northM));
    return spot < 0 ? 0 : (double) hotRuns[spot] / runs;
  }

  /** Returns the ground of one stability, in metres; empty where there is none. */
  public Geometry area(Stability stability) {
    Lattice lattice = Lattice.squares(spotM);
    Polygon[] spots =
        IntStream.range(0, cells.length)
            .filter(i -> Stability.of((double) hotRuns[i] / runs) == stability)
            .mapToObj(i -> lattice.polygon(cells[i]))
            .toArray(Polygon[]::new);
    return spots.length == 0 ? GEOMETRIES.createPolygon() : CoverageUnion.union(spots);
  }

  /**
   * Returns the whole as bytes, big-endian: a double with the side of a spot, an int with the runs,
   * an int n, n longs (the cells: column in the upper half, row in the lower), n ints (hot runs).
   */
  public byte[] toBytes() {
    long bytes = HEADER_BYTES + (long) cells.length * SPOT_BYTES;
    ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(bytes));
    out.putDouble(spotM).putInt(runs).putInt(cells.length);
    out.asLongBuffer().put(cells);
    out.position(HEADER_BYTES + cells.length * Long.BYTES);
    out.asIntBuffer().put(hotRuns);
    return out.array();
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IllegalArgumentException if the length is not what the header promises
   */
  public static SpotShares ofBytes(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int n = bytes.length < HEADER_BYTES ? -1 : in.getInt(HEADER_BYTES - Integer.BYTES);
    if (n < 0 || bytes.length != HEADER_BYTES + (long) n * SPOT_BYTES) {
      throw new IllegalArgumentException(
          "expected %d bytes and %d a spot, got %d bytes for %d spots"
              .formatted(HEADER_BYTES, SPOT_BYTES, bytes.length, n));
    }

    SpotShares shares = new SpotShares(in.getDouble(), in.getInt(), new long[n], new int[n]);
    in.getInt();
    in.asLongBuffer().get(shares.cells);
    in.position(HEADER_BYTES + n * Long.BYTES);
    in.asIntBuffer().get(shares.hotRuns);
    return shares;
  }
}
