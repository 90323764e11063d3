package org.beatlight.ingest.clean;

import java.util.Optional;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.quality.FindingCode;
import org.jspecify.annotations.Nullable;

/** Reads where an event happened. Findings never hold the coordinates: they would be an address. */
final class PlaceReader {
  private final CityGround ground;

  PlaceReader(CityGround ground) {
    this.ground = ground;
  }

  /** Returns the place of a row; null, with the reason noted, where it has none in the city. */
  @Nullable Placed read(RawFields fields, Notes notes) {
    Double lon = number(fields.longitude(), "longitude", notes);
    Double lat = number(fields.latitude(), "latitude", notes);
    if (lon == null || lat == null) {
      return null;
    }
    if (lon == 0 && lat == 0) {
      notes.add(FindingCode.NULL_ISLAND, "");
      return null;
    }

    Optional<Placed> place = locate(lon, lat);
    if (place.isEmpty()) {
      boolean fitsExchanged = locate(lat, lon).isPresent();
      notes.add(fitsExchanged ? FindingCode.SWAPPED_COORDINATES : FindingCode.OUTSIDE_CITY, "");
    }
    return place.orElse(null);
  }

  private Optional<Placed> locate(double lon, double lat) {
    return Math.abs(lon) <= 180 && Math.abs(lat) <= 90
        ? ground.locate(new LonLat(lon, lat))
        : Optional.empty();
  }

  private static @Nullable Double number(String text, String axis, Notes notes) {
    if (text.isBlank()) {
      notes.add(FindingCode.NO_COORDINATES, axis + " is missing");
      return null;
    }

    double number = parse(text.strip());
    if (!Double.isFinite(number)) {
      notes.add(FindingCode.NO_COORDINATES, axis + " is no number");
      return null;
    }

    return number;
  }

  private static double parse(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException noNumber) {
      return Double.NaN;
    }
  }
}
