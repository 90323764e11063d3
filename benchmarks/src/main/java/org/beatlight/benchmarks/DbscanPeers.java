package org.beatlight.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Dbscan;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.Radius;

/**
 * Our side of {@code dbscan-peers.sh}: {@code make POINTS FILE} writes a sample, {@code run FILE
 * RADIUS MIN_POINTS} clusters it, cold and then warm, and prints a line for each; {@code stacked
 * FILE RADIUS MIN_POINTS} tells what 5,000 more events on one address cost.
 */
public final class DbscanPeers {
  private static final long SEED = 20261122;
  private static final int WARM_UP = 8;
  private static final int STACK = 5_000;

  private DbscanPeers() {}

  /** Makes a sample or clusters one. */
  public static void main(String[] args) throws IOException {
    if (args[0].equals("make")) {
      SamplePoints.of(Integer.parseInt(args[1]), SEED).write(Path.of(args[2]));
      return;
    }

    SamplePoints sample = SamplePoints.read(Path.of(args[1]));
    Radius radius = new Radius(Double.parseDouble(args[2]));
    double minWeight = Double.parseDouble(args[3]);
    if (args[0].equals("stacked")) {
      System.out.println(stacked(sample, radius, minWeight));
      return;
    }
    run("beatlight (cold)", sample, radius, minWeight, true);
    for (int i = 0; i < WARM_UP; i++) {
      run("beatlight", sample, radius, minWeight, false);
    }
    run("beatlight (warm)", sample, radius, minWeight, true);
  }

  private static String stacked(SamplePoints sample, Radius radius, double minWeight) {
    double[][] without = {sample.eastM(), sample.northM()};
    double[][] with = {stack(sample.eastM()), stack(sample.northM())};
    double[] plain = new double[WARM_UP];
    double[] stacked = new double[WARM_UP];
    for (int i = 0; i < 2 * WARM_UP; i++) { // the first half warms up
      plain[i % WARM_UP] = seconds(without, radius, minWeight);
      stacked[i % WARM_UP] = seconds(with, radius, minWeight);
    }
    return String.format(
        Locale.ROOT,
        "%d more events on one address: %.3f s instead of %.3f s, %.2f times (medians of %d)",
        STACK,
        median(stacked),
        median(plain),
        median(stacked) / median(plain),
        WARM_UP);
  }

  private static double[] stack(double[] values) {
    double[] more = Arrays.copyOf(values, values.length + STACK);
    Arrays.fill(more, values.length, more.length, values[0]);
    return more;
  }

  private static double seconds(double[][] points, Radius radius, double minWeight) {
    long start = System.nanoTime();
    Dbscan.cluster(Places.of(points[0], points[1]), radius, minWeight);
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  private static void run(
      String name, SamplePoints sample, Radius radius, double minWeight, boolean report) {
    long wall = System.nanoTime();
    long cpu = cpuNanos();
    Clustering found =
        Dbscan.cluster(Places.of(sample.eastM(), sample.northM()), radius, minWeight);
    wall = System.nanoTime() - wall;
    cpu = cpuNanos() - cpu;
    if (report) {
      System.out.println(line(name, wall, cpu, found));
    }
  }

  private static String line(String name, long wall, long cpu, Clustering found) {
    Places places = found.places();
    return String.format(
        Locale.ROOT,
        "%s|%.2f|%.2f|%d|%d|%d",
        name,
        wall / 1e9,
        cpu / 1e9,
        found.clusters().size(),
        rows(places).filter(r -> found.isCore(places.placeOfRow(r))).count(),
        rows(places).filter(r -> found.labelOfRow(r) == Clustering.NOISE).count());
  }

  private static IntStream rows(Places places) {
    return IntStream.range(0, places.rows());
  }

  /** The processor time of this thread, which does all the work. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
