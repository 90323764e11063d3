package org.beatlight.api.hotspot.query;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.publication.SyntheticSnapshot;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Dbscan;
import org.beatlight.core.cluster.Hotspot;
import org.beatlight.core.cluster.Hotspots;
import org.beatlight.core.cluster.Outline;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.Radius;
import tools.jackson.databind.json.JsonMapper;

/** Times queries over a year of a large city, warm, from the body's bytes to the answer's. */
public final class HotspotQueryRun {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final long SEED = 20261128;

  private final QueryGround ground;
  private final int runs;

  private HotspotQueryRun(QueryGround ground, int runs) {
    this.ground = ground;
    this.runs = runs;
  }

  public static void main(String[] args) {
    int events = Integer.parseInt(args[0]);
    int runs = Integer.parseInt(args[1]);
    Snapshot snapshot = SyntheticSnapshot.of(events, SEED);
    System.gc();
    Runtime jvm = Runtime.getRuntime();
    System.out.printf(
        "%,d events in memory, heap in use %d MB%n",
        events, (jvm.totalMemory() - jvm.freeMemory()) >> 20);
    HotspotQueryRun run = new HotspotQueryRun(QueryGround.of(snapshot), runs);
    boolean fast = true;
    for (String query : args[2].split("\\|")) {
      fast &= run.time(query.strip());
    }
    run.partsOfDbscan(150, 200);
    System.exit(fast ? 0 : 1);
  }

  private boolean time(String query) {
    String body =
        "{\"kind\": \"incident\", \"categories\": [\"%s\"], %s}"
            .formatted(String.join("\", \"", SyntheticSnapshot.CATEGORIES), query);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    QueryAnswer answer = QueryReader.read(bytes, ground).answer(ground);
    int size = JSON.writeValueAsBytes(answer).length;
    Cost cost = cost(() -> JSON.writeValueAsBytes(QueryReader.read(bytes, ground).answer(ground)));
    System.out.printf(
        Locale.ROOT,
        "%-62s %-22s %,d events, %,d found, %,d kB%n",
        query, cost, answer.events().used(), answer.found(), size >> 10);
    return cost.wallMs() <= 300;
  }

  private void partsOfDbscan(double radiusM, double least) {
    List<EventColumns> columns =
        SyntheticSnapshot.CATEGORIES.stream()
            .map(category -> ground.snapshot().events(Kind.INCIDENT, category))
            .toList();
    byte[] body =
        "{\"kind\": \"incident\", \"categories\": [\"larceny-theft\"], \"method\": \"dbscan\"}"
            .getBytes(StandardCharsets.UTF_8);
    HotspotQuery query = QueryReader.read(body, ground);
    ChosenEvents events = ChosenEvents.of(columns, query.filter());
    Places places = events.weighted(ground.plane());
    Radius radius = new Radius(radiusM);
    Clustering found = Dbscan.cluster(places, radius, least);
    List<Hotspot> hotspots =
        Hotspots.of("all", found, c -> Outline.of(found, c, radius), query.limit());
    var features = hotspots.stream().map(hotspot -> FoundHotspot.feature(hotspot, ground)).toList();
    System.out.printf("parts of dbscan, %,d places:", places.size());
    part("filter", () -> ChosenEvents.of(columns, query.filter()));
    part("to plane", () -> events.weighted(ground.plane()));
    part("cluster", () -> Dbscan.cluster(places, radius, least));
    part("outline", () -> Hotspots.of("all", found, c -> Outline.of(found, c, radius), query.limit()));
    part("to degrees", () -> hotspots.stream().map(h -> FoundHotspot.feature(h, ground)).toList());
    part("JSON", () -> JSON.writeValueAsBytes(features));
    System.out.println();
  }

  private void part(String name, Supplier<?> work) {
    System.out.printf(" %s %s", name, cost(work));
  }

  /** Medians of the time that passes and of the CPU time of all threads. */
  private record Cost(double wallMs, double cpuMs) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.0f ms (cpu %.0f)", wallMs, cpuMs);
    }
  }

  private Cost cost(Supplier<?> work) {
    double[] wall = new double[runs];
    double[] cpu = new double[runs];
    for (int i = -runs; i < runs; i++) { // the first half warms up
      long cpuStart = MACHINE.getProcessCpuTime();
      long start = System.nanoTime();
      work.get();
      wall[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
      cpu[Math.max(0, i)] = (MACHINE.getProcessCpuTime() - cpuStart) / 1e6;
    }
    Arrays.sort(wall);
    Arrays.sort(cpu);
    return new Cost(wall[runs / 2], cpu[runs / 2]);
  }
}
