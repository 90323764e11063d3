package org.beatlight.core.cluster.compatible;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Places;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** One order of {@link Nnh}: takes the most crowded place with its neighbours, again and again. */
final class Crowding {
  private record Candidate(int place, double weight) {
    private static final Comparator<Candidate> HEAVIEST_FIRST =
        Comparator.comparingDouble(Candidate::weight).reversed().thenComparingInt(Candidate::place);
  }

  private final Places places;
  private final double thresholdM;
  private final STRtree index = new STRtree();
  private final boolean[] taken;
  private final PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.HEAVIEST_FIRST);

  Crowding(Places places, double thresholdM) {
    this.places = places;
    this.thresholdM = thresholdM;
    taken = new boolean[places.size()];
    for (int p = 0; p < places.size(); p++) {
      index.insert(new Envelope(new Coordinate(places.eastM(p), places.northM(p))), p);
    }
  }

  /** Returns the cluster of each place, or noise. */
  int[] labels(double minWeight) {
    int[] labels = new int[places.size()];
    Arrays.fill(labels, Clustering.NOISE);
    IntStream.range(0, labels.length).forEach(this::enqueue);
    int next = 0;
    while (!queue.isEmpty()) {
      Candidate first = queue.remove();
      int[] members = taken[first.place] ? new int[0] : around(first.place);
      double weight = weight(members);
      if (weight < first.weight) { // others took some of its neighbours since
        queue.add(new Candidate(first.place, weight));
      } else if (weight >= minWeight) {
        for (int p : members) {
          labels[p] = next;
          taken[p] = true;
        }
        next++;
      }
    }
    return labels;
  }

  private void enqueue(int place) {
    queue.add(new Candidate(place, weight(around(place))));
  }

  /** Returns the free places closer than the threshold, the place itself included, in order. */
  private int[] around(int place) {
    Envelope box = new Envelope(new Coordinate(places.eastM(place), places.northM(place)));
    box.expandBy(thresholdM);
    List<?> inBox = index.query(box);
    return inBox.stream()
        .mapToInt(found -> (Integer) found)
        .filter(p -> !taken[p] && places.point(p).distanceM(places.point(place)) < thresholdM)
        .sorted()
        .toArray();
  }

  private double weight(int[] members) {
    double sum = 0; // in order, so that the same places always weigh the same
    for (int p : members) {
      sum += places.weight(p);
    }
    return sum;
  }
}
