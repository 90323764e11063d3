package org.beatlight.core.robust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Hotspot;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.cluster.significance.Significance;

/**
 * Ranks hotspots by the share of runs in which their ground was hot, then by weight; by weight
 * alone where no runs were asked.
 *
 * @param shares of the same events, or none
 * @param significance of the same clusters
 */
public record HotspotRanking(Optional<SpotShares> shares, Significance significance) {
  private static final Comparator<RankedHotspot> SUREST_FIRST =
      Comparator.comparingDouble((RankedHotspot ranked) -> -ranked.share().orElse(0))
          .thenComparingDouble(ranked -> -ranked.hotspot().weight());

  /**
   * Returns the hotspots, the surest first.
   *
   * @param hotspots of the clusters, in their order
   */
  public List<RankedHotspot> of(Clustering found, List<Hotspot> hotspots) {
    List<RankedHotspot> ranked = new ArrayList<>();
    for (int c = 0; c < hotspots.size(); c++) {
      ranked.add(new RankedHotspot(c + 1, hotspots.get(c), share(found, c), pValue(c)));
    }
    ranked.sort(SUREST_FIRST); // stable: equals stay in the order of the clusters
    return IntStream.range(0, ranked.size()).mapToObj(i -> withRank(ranked.get(i), i + 1)).toList();
  }

  private static RankedHotspot withRank(RankedHotspot ranked, int rank) {
    return new RankedHotspot(rank, ranked.hotspot(), ranked.share(), ranked.pValue());
  }

  private OptionalDouble share(Clustering found, int cluster) {
    return shares.isPresent()
        ? OptionalDouble.of(mean(shares.get(), found, cluster))
        : OptionalDouble.empty();
  }

  private static double mean(SpotShares shares, Clustering found, int cluster) {
    Places places = found.places();
    double sum = 0;
    for (int p : found.members(cluster)) {
      sum += places.weight(p) * shares.share(places.eastM(p), places.northM(p));
    }
    return Math.min(1, sum / found.clusters().get(cluster).weight()); // sums may round above
  }

  private OptionalDouble pValue(int cluster) {
    return significance instanceof Significance.Tested tested
        ? OptionalDouble.of(tested.pValues().get(cluster))
        : OptionalDouble.empty();
  }
}
