package org.beatlight.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.cluster.hierarchy.Hdbscan;

/**
 * Times HDBSCAN in one thread, cold and then warm: {@code HdbscanRun [POINTS [MIN_CLUSTER_SIZE
 * [MIN_POINTS]]]}, by default 100,000, 50 and 20.
 */
public final class HdbscanRun {
  private static final long SEED = 20261122;
  private static final int RUNS = 4;

  private HdbscanRun() {}

  /** Prints a line for each run. */
  public static void main(String[] args) {
    SamplePoints sample = SamplePoints.of(number(args, 0, 100_000), SEED);
    Hdbscan method = new Hdbscan(number(args, 1, 50), number(args, 2, 20));
    for (int i = 0; i < RUNS; i++) {
      run(sample, method);
    }
  }

  private static int number(String[] args, int i, int otherwise) {
    return args.length > i ? Integer.parseInt(args[i]) : otherwise;
  }

  private static void run(SamplePoints sample, Hdbscan method) {
    long wall = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Clustering found = method.cluster(Places.of(sample.eastM(), sample.northM()));
    wall = System.nanoTime() - wall;
    cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
    System.out.println(
        String.format(
            Locale.ROOT,
            "wall %.2f s, cpu %.2f s, clusters %d",
            wall / 1e9,
            cpu / 1e9,
            found.clusters().size()));
  }
}
