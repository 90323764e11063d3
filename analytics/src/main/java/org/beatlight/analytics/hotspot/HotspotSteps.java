package org.beatlight.analytics.hotspot;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Block;
import org.beatlight.core.cluster.BlockClusters;
import org.beatlight.core.cluster.BlockMerge;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Dbscan;
import org.beatlight.core.cluster.HotspotSearch;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.cluster.significance.ClusterTest;
import org.beatlight.core.cluster.significance.NullPlaces;
import org.beatlight.core.cluster.significance.Significance;
import org.beatlight.core.contract.HotspotMethod;
import org.beatlight.core.contract.HotspotMethod.Chance;
import org.beatlight.core.contract.HotspotMethod.Robustness;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.Radius;
import org.beatlight.core.robust.Consensus;
import org.beatlight.core.robust.DatedEvents;
import org.beatlight.core.robust.DenseGround;
import org.beatlight.core.robust.Ground;
import org.beatlight.core.robust.HotspotRanking;
import org.beatlight.core.robust.Perturbations;
import org.beatlight.core.robust.Perturbations.Varied;
import org.beatlight.core.robust.SpotShares;

/**
 * The steps from events to hotspots. However the plane is cut into blocks, the hotspots are the
 * same.
 */
public record HotspotSteps(HotspotMethod method) {
  private static final String NOT_ASKED = "the settings ask for no runs";

  /** Returns the distance from its block, in metres, up to which a block must know all events. */
  public double haloM() {
    double robustM = isRobust() ? method.robustness().mostRadiusM() : 0;
    return BlockClusters.haloM(new Radius(Math.max(method.radiusM(), robustM)));
  }

  /**
   * Searches one block.
   *
   * @param known the events of the method's window in the block or within {@link #haloM} of it
   */
  public BlockHotspots ofBlock(String category, Block block, DatedEvents known) {
    double minWeight = method.minWeightOf(category);
    Places places = known.places();
    BlockClusters clusters = BlockClusters.of(block, places, radius(), minWeight);
    if (!isRobust()) {
      return new BlockHotspots(clusters, Optional.empty());
    }

    Robustness asked = method.robustness();
    Ground ground = Ground.near(places, asked.mostRadiusM(), asked.spotM()).in(block);
    return new BlockHotspots(clusters, Optional.of(shares(known, ground, minWeight)));
  }

  private SpotShares shares(DatedEvents known, Ground ground, double minWeight) {
    Robustness asked = method.robustness();
    Perturbations perturbations =
        new Perturbations(
            asked.seed(),
            asked.leastRadiusM(),
            asked.mostRadiusM(),
            asked.leastPeriod(),
            EnumSet.allOf(Varied.class));
    DenseGround dense = new DenseGround(minWeight, method.radiusM());
    return SpotShares.of(Consensus.of(known, dense, perturbations, ground, 0, asked.runs()));
  }

  /**
   * Joins all blocks of a category.
   *
   * @param blocks at least one, in any order
   * @param known the places where chance may put events; none are needed where nothing is tested
   */
  public CategoryHotspots joined(
      Kind kind, String category, List<BlockHotspots> blocks, Places known) {
    double minWeight = method.minWeightOf(category);
    Clustering found =
        BlockMerge.of(blocks.stream().map(BlockHotspots::clusters).toList()).clustering();
    Optional<SpotShares> ground =
        isRobust()
            ? Optional.of(
                SpotShares.joined(
                    blocks.stream().map(block -> block.ground().orElseThrow()).toList()))
            : Optional.empty();
    HotspotRanking ranking = new HotspotRanking(ground, significance(found, minWeight, known));
    HotspotSearch search = new HotspotSearch(radius(), minWeight);
    return new CategoryHotspots(
        kind, category, ranking.of(found, search.hotspots(kind, category, found)), ground);
  }

  private Significance significance(Clustering found, double minWeight, Places known) {
    Chance chance = method.chance();
    if (chance.runs() == 0) {
      return new Significance.NotTested(NOT_ASKED);
    }

    return new ClusterTest(
            places -> Dbscan.cluster(places, radius(), minWeight),
            NullPlaces.ofPlaces(known),
            chance.runs(),
            chance.seed())
        .test(found.clusters(), ones(found.places()));
  }

  private static double[] ones(Places places) {
    double events = IntStream.range(0, places.size()).mapToDouble(places::weight).sum();
    double[] ones = new double[(int) events];
    Arrays.fill(ones, 1);
    return ones;
  }

  private Radius radius() {
    return new Radius(method.radiusM());
  }

  private boolean isRobust() {
    return method.robustness().runs() > 0;
  }
}
