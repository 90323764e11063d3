import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.beatlight.batch.progress.Progress;
import org.beatlight.batch.session.Sessions;
import org.beatlight.ingest.job.IngestStage;
import org.beatlight.settings.City;
import org.beatlight.settings.CityFile;

/** Ours beside {@code SparkCopy}: loads each of some cities into an empty lake, in one process. */
public final class TimedLoads {
  public static void main(String[] args) throws IOException {
    SparkSession spark = Sessions.local("benchmark");
    spark.range(1_000_000).groupBy().count().collect(); // Spark is up
    for (String file : args) {
      City city = CityFile.read(Path.of(file));
      delete(city.lake());
      peakOfHeap(); // begins anew
      long start = System.nanoTime();
      try (Progress steps = Progress.toTerminal()) { // stderr tells what each step took
        new IngestStage().run(city, spark, steps);
      }
      System.out.printf("%.1f %d%n", (System.nanoTime() - start) / 1e9, peakOfHeap() >> 20);
    }
    spark.stop();
  }

  /** The greatest heap since the last call, what was not yet collected included. */
  private static long peakOfHeap() {
    List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    long peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    return peak;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
