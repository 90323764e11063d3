package org.beatlight.ingest.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.ingest.clean.PlaceCounts;
import org.beatlight.ingest.clean.StackedPlaces;

/** The stacked places of all sources. */
final class Stacks implements Serializable {
  private final HashSet<Place> places = new HashSet<>();

  private Stacks() {}

  /** Finds the stacked places among all events. */
  static Stacks of(Dataset<Row> outcomes, Census census) {
    Map<Integer, List<PlaceCounts>> candidates = new TreeMap<>();
    for (PlaceCounts place : CrowdedPlaces.of(outcomes)) {
      candidates.computeIfAbsent(place.source(), source -> new ArrayList<>()).add(place);
    }

    Stacks stacks = new Stacks();
    candidates.forEach(
        (source, counts) -> {
          Map<String, Long> mix = census.mixBySource().getOrDefault(source, Map.of());
          Set<PlanePoint> found = StackedPlaces.find(counts, mix);
          found.forEach(at -> stacks.places.add(new Place(source, at.eastM(), at.northM())));
        });
    return stacks;
  }

  /** Returns whether an event lies at a stacked place. */
  boolean hold(Row event) {
    return !places.isEmpty() && places.contains(place(event));
  }

  private static Place place(Row event) {
    return new Place(
        event.<Integer>getAs(OutcomeCodec.SOURCE),
        event.<Double>getAs(OutcomeCodec.EAST_M),
        event.<Double>getAs(OutcomeCodec.NORTH_M));
  }

  private record Place(int source, double eastM, double northM) implements Serializable {}
}
