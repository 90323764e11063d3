package org.beatlight.ingest.area;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * One feature of a GeoJSON file.
 *
 * @param number its place in the file, from 1
 * @param shape in degrees, EPSG:4326, longitude first
 */
record Feature(Path file, int number, JsonNode properties, Geometry shape) {
  /** Returns a property as text, numbers without a needless fraction; empty where it is not set. */
  Optional<String> text(String property) {
    JsonNode value = properties.path(property);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }

    String text = value.isNumber() ? plain(value.decimalValue()) : value.asText();
    return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
  }

  /** Returns where the feature is, for messages. */
  String place() {
    return file + ": feature " + number;
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
