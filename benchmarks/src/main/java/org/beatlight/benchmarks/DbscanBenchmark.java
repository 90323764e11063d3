package org.beatlight.benchmarks;

import java.util.concurrent.TimeUnit;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Dbscan;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.Radius;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Clusters points within 50 m of 20 others, themselves included, in one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class DbscanBenchmark {
  private static final long SEED = 20261122;
  private static final Radius RADIUS = new Radius(50);
  private static final double MIN_WEIGHT = 20;

  @Param({"100000", "1000000"})
  public int points;

  private SamplePoints sample = new SamplePoints(new double[0], new double[0]);
  private Places places = Places.of(sample.eastM(), sample.northM());

  /** Makes the points. */
  @Setup
  public void makePoints() {
    sample = SamplePoints.of(points, SEED);
    places = Places.of(sample.eastM(), sample.northM());
  }

  /** From places to labels. */
  @Benchmark
  public Clustering cluster() {
    return Dbscan.cluster(places, RADIUS, MIN_WEIGHT);
  }

  /** From rows to labels: ordering and collapsing coincident points as well. */
  @Benchmark
  public Clustering collapseAndCluster() {
    return Dbscan.cluster(Places.of(sample.eastM(), sample.northM()), RADIUS, MIN_WEIGHT);
  }
}
