package org.beatlight.benchmarks.tiles;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.beatlight.api.disclosure.Disclosure;
import org.beatlight.api.operations.OperationsStore;
import org.beatlight.api.publication.Editions;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.publication.StoredPublication;
import org.beatlight.settings.City;
import org.beatlight.settings.CityFile;

/** Loads the current publication once and makes its public edition, as a server does; tells seconds and heap. */
public final class SnapshotLoad {
  private SnapshotLoad() {}

  /** Takes the settings file of a city. */
  public static void main(String[] args) {
    City city = CityFile.readWithoutData(Path.of(args[0]));
    long start = System.nanoTime();
    Snapshot full = StoredPublication.require(city.store());
    double read = (System.nanoTime() - start) / 1e9;
    Editions editions = new Disclosure(city, new OperationsStore(city)::salt).of(full);
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf(
        Locale.ROOT,
        "%,d events: read in %.1f s, with the public's edition %.1f s (bound 10 s; CPU %.1f s with the JVM), heap after GC %d MB (bound 600 MB)%n",
        events(editions.full()), read, seconds, cpuSeconds, used >> 20);
  }

  private static int events(Snapshot snapshot) {
    return snapshot.eventsByCategory().values().stream().mapToInt(EventColumns::size).sum();
  }
}
