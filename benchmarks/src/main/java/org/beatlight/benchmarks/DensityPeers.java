package org.beatlight.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.surface.Bandwidth;
import org.beatlight.core.surface.Kernel;
import org.beatlight.core.surface.KernelDensity;
import org.beatlight.core.surface.Raster;
import org.beatlight.core.surface.Surface;

/**
 * Our side of {@code density-peers.sh}: {@code make POINTS FILE} writes a sample, {@code run FILE
 * BANDWIDTH CELL CELLS} makes the density on CELLS × CELLS cells, cold and warm, and the plain sum
 * of the definition for some cells, and prints a line for each.
 */
public final class DensityPeers {
  private static final long SEED = 20261122;
  private static final int WARM_UP = 5;
  private static final int PLAIN_CELLS = 200;

  private final Places places;
  private final Bandwidth bandwidth;
  private final Raster raster;

  private DensityPeers(Places places, Bandwidth bandwidth, Raster raster) {
    this.places = places;
    this.bandwidth = bandwidth;
    this.raster = raster;
  }

  /** Makes a sample or densities of one. */
  public static void main(String[] args) throws IOException {
    if (args[0].equals("make")) {
      SamplePoints.of(Integer.parseInt(args[1]), SEED).write(Path.of(args[2]));
      return;
    }

    SamplePoints sample = SamplePoints.read(Path.of(args[1]));
    int cells = Integer.parseInt(args[4]);
    DensityPeers peers =
        new DensityPeers(
            Places.of(sample.eastM(), sample.northM()),
            new Bandwidth(Double.parseDouble(args[2])),
            new Raster(Double.parseDouble(args[3]), 0, 0, cells, cells));
    for (Kernel kernel : Kernel.values()) {
      peers.run(kernel);
    }
  }

  private void run(Kernel kernel) {
    String name = kernel.name().toLowerCase(Locale.ROOT);
    report("beatlight " + name + " (cold)", () -> surface(kernel));
    for (int i = 0; i < WARM_UP; i++) {
      surface(kernel);
    }
    Surface surface = report("beatlight " + name + " (warm)", () -> surface(kernel));
    plain(name, kernel, surface);
  }

  private Surface surface(Kernel kernel) {
    return KernelDensity.fixed(places, kernel, bandwidth).on(raster);
  }

  private Surface report(String name, Supplier<Surface> work) {
    long wall = System.nanoTime();
    long cpu = cpuNanos();
    Surface surface = work.get();
    line(name, (System.nanoTime() - wall) / 1e9, (cpuNanos() - cpu) / 1e9, surface.mass());
    return surface;
  }

  /** The plain sum over all places for a few cells, told as if for all; and how far ours is off. */
  private void plain(String name, Kernel kernel, Surface surface) {
    int step = raster.size() / PLAIN_CELLS;
    long wall = System.nanoTime();
    long cpu = cpuNanos();
    double[] plain = IntStream.range(0, PLAIN_CELLS).mapToDouble(at(kernel, step)).toArray();
    wall = System.nanoTime() - wall;
    cpu = cpuNanos() - cpu;
    double off = 0;
    double most = 0;
    for (int i = 0; i < PLAIN_CELLS; i++) {
      double ours =
          surface.value((long) i * step % raster.columns(), (long) i * step / raster.columns());
      off = Math.max(off, Math.abs(ours - plain[i]));
      most = Math.max(most, plain[i]);
    }
    line("plain " + name + " (from 200 cells)", wall / 1e9 * step, cpu / 1e9 * step, off / most);
  }

  private IntToDoubleFunction at(Kernel kernel, int step) {
    return i -> {
      int cell = i * step;
      double east = raster.center(cell % raster.columns(), cell / raster.columns()).eastM();
      double north = raster.center(cell % raster.columns(), cell / raster.columns()).northM();
      double sum = 0;
      for (int p = 0; p < places.size(); p++) {
        double dx = places.eastM(p) - east;
        double dy = places.northM(p) - north;
        sum += places.weight(p) * kernel.density(dx * dx + dy * dy, bandwidth);
      }
      return sum;
    };
  }

  private static void line(String name, double wall, double cpu, double note) {
    System.out.printf(Locale.ROOT, "%s|%.2f|%.2f|%.10g%n", name, wall, cpu, note);
  }

  /** The processor time of all threads. */
  private static long cpuNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
