package org.beatlight.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Points of a city that looks like crime: 30 % anywhere, 70 % in round hot spots of 30 to 250 m
 * (standard deviation) whose sizes fall with the square root of their rank. A million points take
 * 30 km by 30 km and 500 hot spots; other numbers keep the density.
 */
record SamplePoints(double[] eastM, double[] northM) {
  private static final double HOT_SHARE = 0.7;
  private static final int POINTS_PER_SIDE = 1_000_000;
  private static final double SIDE_M = 30_000;

  /** Returns the points of a seed. */
  static SamplePoints of(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double scale = (double) size / POINTS_PER_SIDE;
    double side = SIDE_M * Math.sqrt(scale);
    HotSpots spots = HotSpots.of((int) Math.max(5, Math.round(500 * scale)), side, random);
    SamplePoints points = new SamplePoints(new double[size], new double[size]);
    for (int i = 0; i < size; i++) {
      if (random.nextDouble() < HOT_SHARE) {
        spots.place(points, i, random);
      } else {
        points.eastM[i] = random.nextDouble(side);
        points.northM[i] = random.nextDouble(side);
      }
    }
    return points;
  }

  /** Writes east and north of each point in turn, as little-endian doubles. */
  void write(Path file) throws IOException {
    ByteBuffer out =
        ByteBuffer.allocate(2 * Double.BYTES * eastM.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < eastM.length; i++) {
      out.putDouble(eastM[i]).putDouble(northM[i]);
    }
    Files.write(file, out.array());
  }

  /** Reads what {@link #write} wrote. */
  static SamplePoints read(Path file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    int size = in.remaining() / (2 * Double.BYTES);
    SamplePoints points = new SamplePoints(new double[size], new double[size]);
    for (int i = 0; i < size; i++) {
      points.eastM[i] = in.getDouble();
      points.northM[i] = in.getDouble();
    }
    return points;
  }

  private record HotSpots(double[] limits, double[] eastM, double[] northM, double[] spreadM) {
    private static final double MARGIN_M = 900;

    static HotSpots of(int count, double side, SplittableRandom random) {
      double[] limits = new double[count];
      for (int k = 0; k < count; k++) {
        limits[k] = 1 / Math.sqrt(k % 500 + 1.0); // the same sizes for every 500
      }
      Arrays.parallelPrefix(limits, Double::sum);
      return new HotSpots(
          limits,
          random.doubles(count, MARGIN_M, side - MARGIN_M).toArray(),
          random.doubles(count, MARGIN_M, side - MARGIN_M).toArray(),
          random.doubles(count, 30, 250).toArray());
    }

    void place(SamplePoints points, int i, SplittableRandom random) {
      int found = Arrays.binarySearch(limits, random.nextDouble(limits[limits.length - 1]));
      int k = found < 0 ? -found - 1 : found;
      points.eastM[i] = eastM[k] + spreadM[k] * random.nextGaussian();
      points.northM[i] = northM[k] + spreadM[k] * random.nextGaussian();
    }
  }
}
