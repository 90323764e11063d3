package org.beatlight.api.publication;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.beatlight.api.store.StoreConnections;
import org.beatlight.settings.StoreSettings;

/** Loads the current publication once, as a server does when it starts, and tells seconds and heap. */
public final class SnapshotLoad {
  private SnapshotLoad() {}

  /** Takes the address of the database and its user. */
  public static void main(String[] args) throws SQLException {
    long start = System.nanoTime();
    try (Connection connection = StoreConnections.open(new StoreSettings.Postgis(args[0], args[1], ""))) {
      Snapshot snapshot =
          SnapshotLoader.load(connection, PublicationCatalog.findCurrent(connection).orElseThrow());
      double seconds = (System.nanoTime() - start) / 1e9;
      OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      double cpuSeconds = machine.getProcessCpuTime() / 1e9;
      System.gc();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      int events = snapshot.eventsByCategory().values().stream().mapToInt(EventColumns::size).sum();
      System.out.printf(
          Locale.ROOT, "%,d events: loaded in %.1f s (bound 10 s; CPU %.1f s with the JVM), heap after GC %d MB (bound 600 MB)%n",
          events, seconds, cpuSeconds, used >> 20);
    }
  }
}
