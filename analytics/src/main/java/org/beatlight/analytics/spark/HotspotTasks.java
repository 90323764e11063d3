package org.beatlight.analytics.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.beatlight.analytics.hotspot.BlockHotspots;
import org.beatlight.analytics.hotspot.CategoryHotspots;
import org.beatlight.analytics.hotspot.HotspotSteps;
import org.beatlight.analytics.publication.CategoryRow;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.contract.HotspotMethod;
import org.beatlight.core.event.Kind;

/**
 * Finds the hotspots of every category: blocks are searched side by side, then a task a category
 * joins them.
 */
public final class HotspotTasks implements FlatMapGroupsFunction<String, Row, Row> {
  /** Up to so many events one task that holds them all beats any that share them. */
  public static final int MOST_EVENTS = 2_000_000;

  private final ShippedMethod shipped;
  private final Broadcast<double[][]> places;

  private HotspotTasks(ShippedMethod shipped, Broadcast<double[][]> places) {
    this.shipped = shipped;
    this.places = places;
  }

  /**
   * Returns the hotspots of all categories with events in the method's window, in no fixed order.
   *
   * @param categories with the number of their events
   * @param mostEvents of a category that is searched as one block
   */
  public static List<CategoryHotspots> find(
      LakeEvents events, HotspotMethod method, List<CategoryRow> categories, int mostEvents) {
    Dataset<Row> rows = events.clusterable(method.window());
    double haloM = new HotspotSteps(method).haloM();
    HotspotPlan plan = HotspotPlan.of(events, method.window(), categories, mostEvents, haloM);
    ShippedMethod shipped = new ShippedMethod(method);
    Broadcast<double[][]> places =
        new JavaSparkContext(rows.sparkSession().sparkContext())
            .broadcast(method.chance().runs() > 0 ? events.knownPlaces() : new double[2][0]);
    return Chunks.byPart(rows, PlaneChunk::new, plan::blocksOf)
        .flatMapGroups(new BlockSearchTask(shipped, plan), Encoders.row(BlockSearchTask.SCHEMA))
        .groupByKey((MapFunction<Row, String>) row -> Subject.of(row).key(), Encoders.STRING())
        .flatMapGroups(new HotspotTasks(shipped, places), Encoders.row(HotspotRows.SCHEMA))
        .collectAsList()
        .stream()
        .map(HotspotRows::fromRow)
        .toList();
  }

  @Override
  public Iterator<Row> call(String key, Iterator<Row> rows) {
    Row first = rows.next();
    Subject subject = Subject.of(first);
    List<BlockHotspots> blocks = new ArrayList<>(List.of(BlockSearchTask.fromRow(first)));
    rows.forEachRemaining(row -> blocks.add(BlockSearchTask.fromRow(row)));

    double[][] known = places.value();
    CategoryHotspots found =
        new HotspotSteps(shipped.method())
            .joined(
                Kind.ofCode(subject.kind()),
                subject.category(),
                blocks,
                Places.of(known[0], known[1]));
    return List.of(HotspotRows.toRow(found)).iterator();
  }
}
