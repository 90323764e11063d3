package org.beatlight.analytics.spark;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.beatlight.analytics.publication.CategoryRow;
import org.beatlight.core.cluster.Block;
import org.beatlight.core.cluster.BlockPlan;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.event.DateRange;

/**
 * Into which blocks the events of each category are cut. Most categories are one block: one task
 * that holds all events beats any that share them. Blocks are sized by the places of a sample, so
 * which rows it takes changes how long tasks take, but no result.
 */
final class HotspotPlan implements Serializable {
  private static final int SAMPLE = 200_000;
  private static final long SEED = 1;
  private static final int[] THE_ONE = {0};

  private final double haloM;
  private final TreeMap<String, double[][]> blocks = new TreeMap<>(); // of subjects with several

  private HotspotPlan(double haloM) {
    this.haloM = haloM;
  }

  /**
   * Plans the blocks.
   *
   * @param categories with the number of their events, as many as those of the window or more
   * @param mostEvents that a block should hold
   */
  static HotspotPlan of(
      LakeEvents events,
      DateRange window,
      List<CategoryRow> categories,
      int mostEvents,
      double haloM) {
    HotspotPlan plan = new HotspotPlan(haloM);
    for (CategoryRow category : categories) {
      if (category.events() > mostEvents) {
        Subject subject = new Subject(category.kind(), category.category());
        double share = Math.min(1, (double) SAMPLE / category.events());
        List<Row> sample = events.clusterable(window, subject).sample(share, SEED).collectAsList();
        plan.cut(subject, places(sample), share * mostEvents);
      }
    }
    return plan;
  }

  private static Places places(List<Row> sample) {
    return Places.of(
        sample.stream().mapToDouble(PlaneChunk::eastM).toArray(),
        sample.stream().mapToDouble(PlaneChunk::northM).toArray());
  }

  private void cut(Subject subject, Places sample, double mostPlaces) {
    List<Block> cut = BlockPlan.of(sample, Math.max(1, (int) mostPlaces));
    if (cut.size() > 1) {
      blocks.put(subject.key(), cut.stream().map(HotspotPlan::edges).toArray(double[][]::new));
    }
  }

  private static double[] edges(Block block) {
    return new double[] {block.westM(), block.southM(), block.eastM(), block.northM()};
  }

  /** Returns a block of a subject. */
  Block block(Subject subject, int number) {
    double[][] edges = blocks.get(subject.key());
    return edges == null ? Block.EVERYWHERE : block(edges[number]);
  }

  /** Returns the numbers of the blocks that must know an event. */
  int[] blocksOf(Row event) {
    double[][] edges = blocks.get(Subject.of(event).key());
    return edges == null ? THE_ONE : near(edges, event);
  }

  private int[] near(double[][] edges, Row event) {
    double eastM = PlaneChunk.eastM(event);
    double northM = PlaneChunk.northM(event);
    return IntStream.range(0, edges.length)
        .filter(b -> block(edges[b]).isWithin(haloM, eastM, northM))
        .toArray();
  }

  private static Block block(double[] edges) {
    return new Block(edges[0], edges[1], edges[2], edges[3]);
  }
}
