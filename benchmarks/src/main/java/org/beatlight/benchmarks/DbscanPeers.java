package org.beatlight.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Dbscan;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.Radius;

/**
 * Our side of {@code dbscan-peers.sh}: {@code make POINTS FILE} writes a sample, {@code run FILE
 * RADIUS MIN_POINTS} clusters it, cold and then warm, and prints a line for each.
 */
public final class DbscanPeers {
  private static final long SEED = 20261122;
  private static final int WARM_UP = 8;

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
    run("beatlight (cold)", sample, radius, minWeight, true);
    for (int i = 0; i < WARM_UP; i++) {
      run("beatlight", sample, radius, minWeight, false);
    }
    run("beatlight (warm)", sample, radius, minWeight, true);
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
