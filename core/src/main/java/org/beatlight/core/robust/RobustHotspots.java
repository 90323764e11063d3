package org.beatlight.core.robust;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Joins the spots of a consensus that touch into hotspots, the surest first. */
public final class RobustHotspots {
  private static final Comparator<Group> SUREST_FIRST =
      Comparator.comparingDouble((Group group) -> -group.share)
          .thenComparingDouble(group -> -group.weight)
          .thenComparingInt(group -> group.spots.get(0));

  private final Consensus consensus;
  private final Ground ground;
  private final double[] weights; // of the events on each spot

  private RobustHotspots(Consensus consensus, Places events) {
    this.consensus = consensus;
    ground = consensus.ground();
    weights = new double[ground.size()];
    for (int p = 0; p < events.size(); p++) {
      int spot = ground.spot(ground.lattice().cell(events.eastM(p), events.northM(p)));
      if (spot >= 0) {
        weights[spot] += events.weight(p);
      }
    }
  }

  /**
   * Returns the hotspots of some spots.
   *
   * @param events whose weights are told
   * @param hot such as {@link Consensus#top}
   */
  public static List<RobustHotspot> of(Consensus consensus, BitSet hot, Places events) {
    RobustHotspots hotspots = new RobustHotspots(consensus, events);
    List<Group> groups = new ArrayList<>();
    BitSet left = (BitSet) hot.clone();
    for (int spot = left.nextSetBit(0); spot >= 0; spot = left.nextSetBit(spot)) {
      groups.add(hotspots.group(hotspots.takeConnected(spot, left)));
    }
    groups.sort(SUREST_FIRST);
    return IntStream.range(0, groups.size())
        .mapToObj(i -> hotspots.hotspot(i + 1, groups.get(i)))
        .toList();
  }

  private List<Integer> takeConnected(int first, BitSet left) {
    List<Integer> taken = new ArrayList<>();
    Deque<Integer> toVisit = new ArrayDeque<>(List.of(first));
    left.clear(first);
    while (!toVisit.isEmpty()) {
      int spot = toVisit.remove();
      taken.add(spot);
      for (long cell : ground.lattice().neighbours(ground.cell(spot))) {
        int neighbour = ground.spot(cell);
        if (neighbour >= 0 && left.get(neighbour)) {
          left.clear(neighbour);
          toVisit.add(neighbour);
        }
      }
    }
    taken.sort(Comparator.naturalOrder());
    return taken;
  }

  private Group group(List<Integer> spots) {
    double weight = spots.stream().mapToDouble(spot -> weights[spot]).sum();
    double share =
        weight > 0
            ? spots.stream().mapToDouble(s -> weights[s] * consensus.share(s)).sum() / weight
            : mean(spots.stream().mapToDouble(consensus::share));
    return new Group(spots, share, weight);
  }

  private RobustHotspot hotspot(int rank, Group group) {
    List<Integer> spots = group.spots;
    return new RobustHotspot(
        rank,
        group.share,
        Stability.of(group.share),
        spots.size(),
        spots.size() * ground.lattice().cellAreaM2(),
        group.weight,
        new PlanePoint(
            mean(spots.stream().mapToDouble(ground::eastM)),
            mean(spots.stream().mapToDouble(ground::northM))),
        outline(spots));
  }

  private Geometry outline(List<Integer> spots) {
    return UnaryUnionOp.union(
        spots.stream().map(spot -> ground.lattice().polygon(ground.cell(spot))).toList());
  }

  private static double mean(DoubleStream values) {
    return values.average().orElse(Double.NaN);
  }

  /** Spots that touch, in their order. */
  private record Group(List<Integer> spots, double share, double weight) {}
}
