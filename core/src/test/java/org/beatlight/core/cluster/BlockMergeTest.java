package org.beatlight.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.geo.Radius;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DBSCAN in blocks must say what DBSCAN of the whole says, however the plane is cut. */
class BlockMergeTest {
  /** Three core places in a row, cut between each two: one cluster. */
  @Test
  void aClusterThatIsCutTwiceIsOne() {
    Places row = Places.of(new double[] {0, 1, 2}, new double[] {0, 0, 0});
    List<Block> blocks =
        List.of(
            Block.EVERYWHERE.west(0.5),
            Block.EVERYWHERE.east(0.5).west(1.5),
            Block.EVERYWHERE.east(1.5));

    BlockMerge merged = merged(row, blocks, 1, 2);

    assertThat(merged.clusters()).containsExactly(new Cluster(3, 3, 3, new PlanePoint(0, 0)));
    assertThat(merged.labels(0)).containsExactly(0);
    assertThat(merged.labels(2)).containsExactly(0);
  }

  /** A place on an edge belongs to the block to the east and north of it. */
  @Test
  void aPlaceOnAnEdgeIsInOneBlock() {
    assertThat(Block.EVERYWHERE.west(5).holds(5, 0)).isFalse();
    assertThat(Block.EVERYWHERE.east(5).holds(5, 0)).isTrue();
    assertThat(Block.EVERYWHERE.south(5).holds(0, 5)).isFalse();
    assertThat(Block.EVERYWHERE.north(5).holds(0, 5)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 40, 1000})
  void blocksOfAnySizeSayWhatTheWholeSays(int mostPlaces) {
    Random random = new Random(mostPlaces);
    for (int round = 0; round < 40; round++) {
      Places places = random(random, 20 + random.nextInt(300));
      double radius = 1 + random.nextInt(4);
      double minWeight = 2 + random.nextInt(6);

      assertSame(places, BlockPlan.of(places, mostPlaces), radius, minWeight);
    }
  }

  @Test
  void blocksThatIgnoreThePlacesSayTheSame() {
    Random random = new Random(99);
    for (int round = 0; round < 60; round++) {
      Places places = random(random, 200);
      List<Block> blocks = new ArrayList<>(strips(random, 1 + random.nextInt(12)));
      Collections.shuffle(blocks, random);

      assertSame(places, blocks, 1 + random.nextInt(3), 2 + random.nextInt(4));
    }
  }

  @Test
  void aPlanHoldsEveryPlaceOnceAndNoBlockTooMany() {
    Random random = new Random(4);
    Places places = random(random, 500);

    List<Block> blocks = BlockPlan.of(places, 30);

    assertThat(blocks).hasSizeGreaterThan(5);
    for (int p = 0; p < places.size(); p++) {
      PlanePoint at = places.point(p);
      assertThat(blocks.stream().filter(b -> b.holds(at.eastM(), at.northM()))).hasSize(1);
    }
    for (Block block : blocks) {
      assertThat(within(places, block, 0).size()).isLessThanOrEqualTo(30);
    }
  }

  @Test
  void manyEventsOnOneAddressAreOnePlaceOfABlock() {
    double[] zeros = new double[5_000];
    Places places = Places.of(zeros, zeros);

    assertThat(BlockPlan.of(places, 1)).containsExactly(Block.EVERYWHERE);
    assertSame(places, BlockPlan.of(places, 1), 1, 10);
  }

  @Test
  void withoutPlacesThereIsNoCluster() {
    Places none = Places.of(new double[0], new double[0]);

    BlockMerge merged = merged(none, BlockPlan.of(none, 10), 1, 2);

    assertThat(merged.clusters()).isEmpty();
    assertThat(merged.labels(0)).isEmpty();
  }

  @Test
  void badParametersSayTheRange() {
    Places one = Places.of(new double[] {0}, new double[] {0});

    assertThatThrownBy(() -> BlockPlan.of(one, 0))
        .hasMessage("expected at least one place a block, got 0");
    assertThatThrownBy(() -> BlockClusters.of(Block.EVERYWHERE, one, new Radius(1), Double.NaN))
        .hasMessage("expected a finite least weight above 0, got NaN");
  }

  private static void assertSame(
      Places places, List<Block> blocks, double radius, double minWeight) {
    Clustering whole = Dbscan.cluster(places, new Radius(radius), minWeight);
    BlockMerge merged = merged(places, blocks, radius, minWeight);

    assertThat(merged.clusters()).isEqualTo(whole.clusters());
    Map<PlanePoint, Integer> labels = new HashMap<>();
    for (int b = 0; b < blocks.size(); b++) {
      Places owned = within(places, blocks.get(b), 0);
      int[] ofBlock = merged.labels(b);
      IntStream.range(0, ofBlock.length).forEach(p -> labels.put(owned.point(p), ofBlock[p]));
    }
    Clustering joined = merged.clustering();
    assertThat(joined.clusters()).isEqualTo(whole.clusters());
    for (int p = 0; p < places.size(); p++) {
      assertThat(joined.places().point(p)).isEqualTo(places.point(p));
      assertThat(joined.places().weight(p)).isEqualTo(places.weight(p));
      assertThat(joined.label(p)).isEqualTo(whole.label(p));
      assertThat(joined.isCore(p)).isEqualTo(whole.isCore(p));
    }
    assertThat(labels).hasSize(places.size());
    for (int p = 0; p < places.size(); p++) {
      assertThat(labels).containsEntry(places.point(p), whole.label(p));
    }
  }

  private static BlockMerge merged(
      Places places, List<Block> blocks, double radiusM, double minWeight) {
    Radius radius = new Radius(radiusM);
    double halo = BlockClusters.haloM(radius);
    return BlockMerge.of(
        blocks.stream()
            .map(b -> BlockClusters.of(b, within(places, b, halo), radius, minWeight))
            .map(found -> BlockClusters.ofBytes(found.toBytes())) // as they travel
            .toList());
  }

  /** Returns the places in a block, or so near to it. */
  private static Places within(Places all, Block block, double metres) {
    int[] kept =
        IntStream.range(0, all.size())
            .filter(
                p ->
                    metres > 0
                        ? block.isWithin(metres, all.eastM(p), all.northM(p))
                        : block.holds(all.eastM(p), all.northM(p)))
            .toArray();
    return Places.ofWeighted(
        Arrays.stream(kept).mapToDouble(all::eastM).toArray(),
        Arrays.stream(kept).mapToDouble(all::northM).toArray(),
        Arrays.stream(kept).mapToDouble(all::weight).toArray());
  }

  /** On a lattice, so that distances of just the radius, ties and edges at places are common. */
  private static Places random(Random random, int n) {
    double[] east = new double[n];
    double[] north = new double[n];
    double[] weights = new double[n];
    int side = 10 + random.nextInt(25);
    for (int i = 0; i < n; i++) {
      east[i] = random.nextInt(side);
      north[i] = random.nextInt(side);
      weights[i] = 1 + random.nextInt(3);
    }
    return Places.ofWeighted(east, north, weights);
  }

  private static List<Block> strips(Random random, int count) {
    double[] cuts = random.doubles(count, -2, 30).map(Math::rint).distinct().sorted().toArray();
    List<Block> strips = new ArrayList<>();
    Block rest = Block.EVERYWHERE;
    for (double cut : cuts) {
      Block strip = rest.west(cut);
      strips.add(strip.south(cut));
      strips.add(strip.north(cut));
      rest = rest.east(cut);
    }
    strips.add(rest);
    return strips;
  }
}
