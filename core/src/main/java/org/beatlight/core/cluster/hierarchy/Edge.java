package org.beatlight.core.cluster.hierarchy;

import java.util.Comparator;

/**
 * An edge between two places, or from a place to itself: what holds its rows together.
 *
 * @param reachM2 the squared mutual reachability distance: of the two core distances and the
 *     distance, the greatest
 * @param distanceM2 the squared distance itself
 * @param first the smaller place
 * @param last the greater place
 */
record Edge(double reachM2, double distanceM2, int first, int last) {
  /** The order in which edges join: many are as long as one core distance; near places go first. */
  static final Comparator<Edge> ORDER =
      Comparator.comparingDouble(Edge::reachM2)
          .thenComparingDouble(Edge::distanceM2)
          .thenComparingInt(Edge::first)
          .thenComparingInt(Edge::last);
}
