package org.beatlight.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.core.geo.Radius;
import org.beatlight.core.hotspot.Neighbours;

/** Made-up values of the cells of a square lattice: little-endian doubles in files. */
final class SampleCells {
  private static final double CELL_M = 250;

  private SampleCells() {}

  /** Returns counts, most of them small, some large. */
  static double[] counts(int side, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, side * side)
        .mapToDouble(cell -> Math.floor(-3 * Math.log(random.nextDouble()) * random.nextDouble()))
        .toArray();
  }

  /** Returns values no two of which are equal. */
  static double[] rates(int side, long seed) {
    return new Random(seed).doubles((long) side * side).toArray();
  }

  /** Returns the neighbours over sides and corners. */
  static Neighbours queen(int side) {
    double[] east = new double[side * side];
    double[] north = new double[side * side];
    Arrays.setAll(east, cell -> CELL_M * Math.floorMod(cell, side));
    Arrays.setAll(north, cell -> CELL_M * Math.floorDiv(cell, side));
    return Neighbours.withinDistance(east, north, new Radius(CELL_M * Math.sqrt(2)));
  }

  static void write(double[] values, Path file) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asDoubleBuffer().put(values);
    Files.write(file, bytes.array());
  }

  static double[] read(Path file) throws IOException {
    DoubleBuffer numbers =
        ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer();
    double[] values = new double[numbers.remaining()];
    numbers.get(values);
    return values;
  }
}
