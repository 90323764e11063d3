package org.beatlight.ingest.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
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
    for (PlaceCounts place : crowded(outcomes)) {
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

  private static List<PlaceCounts> crowded(Dataset<Row> outcomes) {
    List<Row> rows =
        outcomes
            .where(functions.col(OutcomeCodec.REASON).isNull())
            .groupBy(
                OutcomeCodec.SOURCE,
                OutcomeCodec.EAST_M,
                OutcomeCodec.NORTH_M,
                OutcomeCodec.CATEGORY)
            .agg(functions.count("*").as("events"))
            .groupBy(OutcomeCodec.SOURCE, OutcomeCodec.EAST_M, OutcomeCodec.NORTH_M)
            .agg(
                functions.sum("events").as("all"),
                functions.collect_list(functions.struct(OutcomeCodec.CATEGORY, "events")))
            .where(functions.col("all").geq(StackedPlaces.MIN_EVENTS_THAT_MATTER))
            .collectAsList();
    return rows.stream().map(Stacks::counts).toList();
  }

  private static PlaceCounts counts(Row row) {
    Map<String, Long> byCategory = new HashMap<>();
    List<Row> categories = row.getList(4);
    categories.forEach(category -> byCategory.put(category.getString(0), category.getLong(1)));
    PlanePoint at = new PlanePoint(row.getDouble(1), row.getDouble(2));
    return new PlaceCounts(row.getInt(0), at, byCategory);
  }

  private static Place place(Row event) {
    return new Place(
        event.<Integer>getAs(OutcomeCodec.SOURCE),
        event.<Double>getAs(OutcomeCodec.EAST_M),
        event.<Double>getAs(OutcomeCodec.NORTH_M));
  }

  private record Place(int source, double eastM, double northM) implements Serializable {}
}
