package org.beatlight.ingest.area;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.beatlight.batch.projection.FeedCrs;
import org.beatlight.batch.projection.FeedProjection;
import org.beatlight.formats.Feature;
import org.beatlight.formats.FeatureFormats;
import org.beatlight.formats.Features;
import org.beatlight.formats.Input;
import org.beatlight.settings.RunFailedException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Reads features of any format and CRS; their shapes become degrees. */
final class DegreeFeatures {
  private static final String DEGREES = "EPSG:4326";
  private static final Envelope GLOBE = new Envelope(-180, 180, -90, 90);

  private DegreeFeatures() {}

  /**
   * Returns the features of an input in its order; at least one.
   *
   * @param crs as declared; where empty what the input says, else EPSG:4326
   * @param place who names the input, for messages
   * @throws RunFailedException if it is not what it should be
   */
  static List<Feature> read(Input input, Optional<String> crs, String place) {
    Features read = FeatureFormats.read(input);
    String name = crs.or(read::crs).orElse(DEGREES);
    if (name.equals(DEGREES)) {
      return read.features().stream().map(f -> checked(f, DEGREES, shape -> shape)).toList();
    }

    FeedProjection projection = FeedCrs.decode(name, crs.isPresent() ? place : input.words());
    return read.features().stream()
        .map(feature -> checked(feature, projection.toString(), projection::toLonLat))
        .toList();
  }

  private static Feature checked(Feature feature, String crs, UnaryOperator<Geometry> toDegrees) {
    Geometry degrees = toDegrees.apply(feature.shape());
    if (!Stream.of(degrees.getCoordinates()).allMatch(DegreeFeatures::isOnGlobe)) {
      throw new RunFailedException(
          "%s: expected a shape in %s, got %s"
              .formatted(
                  feature.place(),
                  crs.equals(DEGREES) ? "degrees (EPSG:4326)" : crs,
                  feature.shape().getEnvelopeInternal()));
    }

    return new Feature(feature.input(), feature.number(), feature.properties(), degrees);
  }

  private static boolean isOnGlobe(Coordinate point) {
    return GLOBE.contains(point); // NaN, which a CRS has for what it cannot express, is in no box
  }
}
