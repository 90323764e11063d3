package org.beatlight.ingest.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.ingest.clean.PlaceCounts;
import org.beatlight.ingest.clean.StackedPlaces;

/** Counts the events of each source at each place, where they are many enough to matter. */
final class CrowdedPlaces {
  private static final StructType SCHEMA =
      new StructType()
          .add("source", "int", false)
          .add("east_m", "double", false)
          .add("north_m", "double", false)
          .add("category", "string", false)
          .add("events", "long", false);

  private CrowdedPlaces() {}

  /** Returns the places, in no order. */
  static List<PlaceCounts> of(Dataset<Row> outcomes) {
    Column[] place = {
      functions.col(OutcomeCodec.SOURCE),
      functions.col(OutcomeCodec.EAST_M),
      functions.col(OutcomeCodec.NORTH_M)
    };
    MapPartitionsFunction<Row, Row> crowded = events -> rows(count(events));
    List<Row> rows =
        outcomes
            .where(functions.col(OutcomeCodec.REASON).isNull())
            .select(
                OutcomeCodec.SOURCE,
                OutcomeCodec.EAST_M,
                OutcomeCodec.NORTH_M,
                OutcomeCodec.CATEGORY)
            .repartition(place) // all events of a place in one task
            .mapPartitions(crowded, Encoders.row(SCHEMA))
            .collectAsList();
    return counts(rows);
  }

  private static Map<Place, Map<String, Long>> count(Iterator<Row> events) {
    Map<Place, Map<String, Long>> counts = new HashMap<>();
    events.forEachRemaining(
        event ->
            counts
                .computeIfAbsent(place(event), place -> new HashMap<>())
                .merge(event.getString(3), 1L, Long::sum));
    return counts;
  }

  private static Iterator<Row> rows(Map<Place, Map<String, Long>> counts) {
    return counts.entrySet().stream()
        .filter(place -> sum(place.getValue()) >= StackedPlaces.MIN_EVENTS_THAT_MATTER)
        .flatMap(
            place ->
                place.getValue().entrySet().stream().map(category -> row(place.getKey(), category)))
        .iterator();
  }

  private static Row row(Place at, Map.Entry<String, Long> category) {
    return RowFactory.create(
        at.source(), at.eastM(), at.northM(), category.getKey(), category.getValue());
  }

  private static List<PlaceCounts> counts(List<Row> rows) {
    Map<Place, Map<String, Long>> counts = new HashMap<>();
    for (Row row : rows) {
      counts
          .computeIfAbsent(place(row), place -> new HashMap<>())
          .put(row.getString(3), row.getLong(4));
    }

    List<PlaceCounts> places = new ArrayList<>();
    counts.forEach(
        (place, byCategory) ->
            places.add(
                new PlaceCounts(
                    place.source(), new PlanePoint(place.eastM(), place.northM()), byCategory)));
    return places;
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Place place(Row row) {
    return new Place(row.getInt(0), row.getDouble(1), row.getDouble(2));
  }

  private record Place(int source, double eastM, double northM) {}
}
