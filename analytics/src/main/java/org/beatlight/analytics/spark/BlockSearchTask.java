package org.beatlight.analytics.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.beatlight.analytics.hotspot.BlockHotspots;
import org.beatlight.analytics.hotspot.HotspotSteps;
import org.beatlight.core.cluster.BlockClusters;
import org.beatlight.core.contract.HotspotMethod;
import org.beatlight.core.robust.SpotShares;
import org.jspecify.annotations.Nullable;

/** Searches the blocks of {@link HotspotPlan}, each in one task. */
final class BlockSearchTask implements FlatMapGroupsFunction<String, Row, Row> {
  static final StructType SCHEMA =
      new StructType()
          .add("kind", "string", false)
          .add("category", "string", false)
          .add("clusters", "binary", false)
          .add("ground", "binary", true);

  private final ShippedMethod shipped;
  private final HotspotPlan plan;

  BlockSearchTask(ShippedMethod shipped, HotspotPlan plan) {
    this.shipped = shipped;
    this.plan = plan;
  }

  @Override
  public Iterator<Row> call(String key, Iterator<Row> chunks) {
    Row first = chunks.next();
    Subject subject = Subject.of(first);
    List<byte[]> points = new ArrayList<>(List.of(Chunks.payload(first)));
    chunks.forEachRemaining(chunk -> points.add(Chunks.payload(chunk)));

    HotspotMethod method = shipped.method();
    BlockHotspots found =
        new HotspotSteps(method)
            .ofBlock(
                subject.category(),
                plan.block(subject, Chunks.part(first)),
                PlaneChunk.events(points, method.window()));
    return List.of(row(subject, found)).iterator();
  }

  private static Row row(Subject subject, BlockHotspots found) {
    return RowFactory.create(
        subject.kind(),
        subject.category(),
        found.clusters().toBytes(),
        found.ground().map(SpotShares::toBytes).orElse(null));
  }

  static BlockHotspots fromRow(Row row) {
    byte @Nullable [] ground = row.getAs(3);
    return new BlockHotspots(
        BlockClusters.ofBytes(row.getAs(2)), Optional.ofNullable(ground).map(SpotShares::ofBytes));
  }
}
