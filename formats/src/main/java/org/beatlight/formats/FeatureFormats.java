package org.beatlight.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Reads features of any format that has shapes. */
public final class FeatureFormats {
  private FeatureFormats() {}

  /**
   * Returns the features of an input, every one of which has a shape.
   *
   * @throws RunFailedException if the input is not what it should be
   */
  public static Features read(Input input) {
    try (Rows rows = RowFormats.open(input, Long.MAX_VALUE)) {
      if (rows.shapeName().isEmpty()) {
        throw new RunFailedException(input.words() + ": expected shapes, got columns without any");
      }

      return new Features(read(input, rows), rows.crs());
    } catch (IOException e) {
      throw failed(input, e);
    }
  }

  private static List<Feature> read(Input input, Rows rows) throws IOException {
    List<Feature> features = new ArrayList<>();
    Row row = rows.next();
    while (row != null) {
      features.add(feature(input, rows.columns(), row));
      row = rows.next();
    }
    if (features.isEmpty()) {
      throw new RunFailedException(input.words() + ": expected features, got none");
    }
    return features;
  }

  private static Feature feature(Input input, List<String> columns, Row row) {
    Optional<String> fault = row.fault().isEmpty() ? fault(row.shape()) : Optional.of(row.fault());
    Geometry shape = row.shape();
    if (fault.isPresent() || shape == null) {
      throw new RunFailedException(
          "%s: feature %d: %s".formatted(input.words(), row.number(), fault.orElse("")));
    }

    Map<String, String> properties = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      properties.put(columns.get(i), row.values().get(i));
    }
    return new Feature(input.words(), Math.toIntExact(row.number()), properties, shape);
  }

  private static Optional<String> fault(@Nullable Geometry shape) {
    if (shape == null || shape.isEmpty()) {
      return Optional.of("expected a shape, got none");
    }
    return Stream.of(shape.getCoordinates())
        .filter(point -> !isFinite(point))
        .findFirst()
        .map(point -> "expected coordinates, got %s %s".formatted(point.x, point.y));
  }

  private static boolean isFinite(Coordinate point) {
    return Double.isFinite(point.x) && Double.isFinite(point.y);
  }

  private static RunFailedException failed(Input input, IOException e) {
    return input instanceof FileInput file
        ? InputBytes.unreadable(file.file(), e)
        : new RunFailedException(input.words() + ": expected rows: " + e.getMessage(), e);
  }
}
