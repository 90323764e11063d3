package org.beatlight.api.ogc.features;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beatlight.api.ogc.cql2.Queryable;
import org.beatlight.api.ogc.cql2.TimeSpan;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.event.DateRange;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A collection that can be asked for. To add one, declare it and name it in {@link Layers}.
 *
 * @param id in addresses
 * @param title for people
 * @param description what its features are
 * @param fields the features' properties
 * @param rows what its features are made from, in their order
 * @param frame how a feature is made from one
 * @param days when its features hold; empty where they have no time
 */
record Layer<T>(
    String id,
    String title,
    String description,
    List<Field<T>> fields,
    Function<Snapshot, Stream<T>> rows,
    Frame<T> frame,
    Function<Snapshot, Optional<DateRange>> days) {
  /**
   * Where a feature's id and shape are.
   *
   * @param id unique within the collection
   * @param shape a polygon or multipolygon in degrees
   */
  record Frame<T>(Function<T, String> id, Function<T, Geometry> shape) {}

  Layer {
    fields = List.copyOf(fields);
  }

  /** Returns the properties that filters may name; the shape is not among them. */
  List<Queryable> properties() {
    return fields.stream().map(Field::queryable).toList();
  }

  /** Returns the features, made as they are asked for. */
  Stream<Item> items(Snapshot snapshot) {
    Optional<TimeSpan> time = time(snapshot);
    return rows.apply(snapshot).map(row -> item(row, time));
  }

  /** Returns when the features hold. */
  Optional<TimeSpan> time(Snapshot snapshot) {
    ZoneId zone = ZoneId.of(snapshot.manifest().city().zone());
    return days.apply(snapshot)
        .map(range -> TimeSpan.ofDays(range.from(), range.to().minusDays(1), zone));
  }

  /** Returns the box around all features, in degrees; a null envelope where there is none. */
  Envelope bounds(Snapshot snapshot) {
    Envelope all = new Envelope();
    rows.apply(snapshot)
        .forEach(row -> all.expandToInclude(frame.shape().apply(row).getEnvelopeInternal()));
    return all;
  }

  private Item item(T row, Optional<TimeSpan> time) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Field<T> field : fields) {
      values.put(field.queryable().name(), field.value().apply(row));
    }
    return new Item(frame.id().apply(row), frame.shape().apply(row), values, time);
  }
}
