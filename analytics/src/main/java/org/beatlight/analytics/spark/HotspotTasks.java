package org.beatlight.analytics.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.beatlight.analytics.ground.PlaneHotspot;
import org.beatlight.core.cluster.HotspotSearch;
import org.beatlight.core.contract.HotspotMethod;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.Radius;

/**
 * Finds the hotspots of every category, each in one task: up to some millions of events one task
 * that holds them all beats any that share them.
 */
public final class HotspotTasks implements FlatMapGroupsFunction<String, Row, Row> {
  private final double radiusM;
  private final double minWeight;
  private final Map<String, Double> minWeightByCategory;

  private HotspotTasks(HotspotMethod method) {
    radiusM = method.radiusM();
    minWeight = method.minWeight();
    minWeightByCategory = new TreeMap<>(method.minWeightByCategory());
  }

  /** Returns all hotspots, in no fixed order. */
  public static List<PlaneHotspot> find(LakeEvents events, HotspotMethod method) {
    return Chunks.bySubject(events.clusterable(method.window()), PlaneChunk::new)
        .flatMapGroups(new HotspotTasks(method), Encoders.row(HotspotRows.SCHEMA))
        .collectAsList()
        .stream()
        .map(HotspotRows::fromRow)
        .toList();
  }

  @Override
  public Iterator<Row> call(String key, Iterator<Row> chunks) {
    Row first = chunks.next();
    Subject subject = Subject.of(first);
    List<byte[]> points = new ArrayList<>(List.of(Chunks.payload(first)));
    chunks.forEachRemaining(chunk -> points.add(Chunks.payload(chunk)));

    double weight = minWeightByCategory.getOrDefault(subject.category(), minWeight);
    return new HotspotSearch(new Radius(radiusM), weight)
        .find(Kind.ofCode(subject.kind()), subject.category(), PlaneChunk.places(points)).stream()
            .map(hotspot -> HotspotRows.toRow(subject, hotspot))
            .iterator();
  }
}
