package org.beatlight.ingest.clean;

import java.util.List;
import org.beatlight.core.geo.LonLatFrame;
import org.beatlight.core.quality.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads where events happened, many rows at once, since projections are far quicker so. Findings
 * never hold the coordinates: they would be an address.
 */
final class PlaceReader {
  private final CoordinateText coordinates;
  private final CityGround ground;
  private final @Nullable LonLatFrame crs;

  PlaceReader(LayoutRules layout, CityGround ground) {
    coordinates = new CoordinateText(layout.axes());
    this.ground = ground;
    crs = layout.crs();
  }

  /** Returns the place of each row, or why it has none in the city. */
  PlaceReading[] read(List<RawRow> rows) {
    PlaceReading[] readings = new PlaceReading[rows.size()];
    double[] xy = new double[2 * readings.length];
    for (int i = 0; i < readings.length; i++) {
      readings[i] = unknown(rows.get(i).fields(), xy, 2 * i);
    }

    Placed[] places = ground.locate(lonLat(xy), readings.length);
    for (int i = 0; i < readings.length; i++) {
      Placed place = places[i];
      if (place != null) {
        readings[i] = PlaceReading.of(place);
      } else if (readings[i] == null) {
        readings[i] = explained(xy[2 * i], xy[2 * i + 1]);
      }
    }
    return readings;
  }

  /** Reads the coordinates; where a row tells none they become NaN, which is no place. */
  private @Nullable PlaceReading unknown(RawFields fields, double[] xy, int at) {
    String reason = coordinates.read(fields, xy, at);
    boolean nullIsland = xy[at] == xy[at + 1] && (xy[at] == 0 || xy[at] == -1);
    if (reason == null && !nullIsland) {
      return null;
    }

    xy[at] = Double.NaN;
    xy[at + 1] = Double.NaN;
    return reason == null
        ? PlaceReading.none(FindingCode.NULL_ISLAND, "")
        : PlaceReading.none(FindingCode.NO_COORDINATES, reason);
  }

  private PlaceReading explained(double x, double y) {
    if (ground.holds(lonLat(new double[] {y, x}))) {
      return PlaceReading.none(FindingCode.SWAPPED_COORDINATES, "");
    }

    String other = ground.otherCrs(x, y);
    return other.isEmpty()
        ? PlaceReading.none(FindingCode.OUTSIDE_CITY, ground.howFar(lonLat(new double[] {x, y})))
        : PlaceReading.none(FindingCode.OTHER_CRS, "fits in " + other);
  }

  private double[] lonLat(double[] xy) {
    double[] lonLat = xy.clone();
    if (crs != null) {
      crs.toLonLat(lonLat, lonLat.length / 2);
    }
    return lonLat;
  }
}
