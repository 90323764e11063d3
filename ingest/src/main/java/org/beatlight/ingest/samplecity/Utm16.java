package org.beatlight.ingest.samplecity;

import org.beatlight.core.geo.GroundFrame;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;

/**
 * EPSG:26916, NAD83 / UTM zone 16N, by Krüger's series to the fourth order (Karney 2011): within a
 * millimetre inside the zone. It lets the generator plant its truth in metres without a CRS
 * library.
 */
final class Utm16 implements GroundFrame {
  static final String CRS = "EPSG:26916";

  private static final double FLATTENING = 1 / 298.257222101; // GRS 80
  private static final double N = FLATTENING / (2 - FLATTENING);
  private static final double N2 = N * N;
  private static final double N3 = N2 * N;
  private static final double N4 = N3 * N;
  private static final double SCALED_RADIUS_M =
      0.9996 * 6_378_137 / (1 + N) * (1 + N2 / 4 + N4 / 64);
  private static final double ECCENTRICITY = 2 * StrictMath.sqrt(N) / (1 + N);
  private static final double MERIDIAN_DEG = -87;
  private static final double FALSE_EAST_M = 500_000;

  private static final double[] ALPHA = {
    N / 2 - 2 * N2 / 3 + 5 * N3 / 16 + 41 * N4 / 180,
    13 * N2 / 48 - 3 * N3 / 5 + 557 * N4 / 1440,
    61 * N3 / 240 - 103 * N4 / 140,
    49561 * N4 / 161280
  };
  private static final double[] BETA = {
    N / 2 - 2 * N2 / 3 + 37 * N3 / 96 - N4 / 360,
    N2 / 48 + N3 / 15 - 437 * N4 / 1440,
    17 * N3 / 480 - 37 * N4 / 840,
    4397 * N4 / 161280
  };
  private static final double[] DELTA = {
    2 * N - 2 * N2 / 3 - 2 * N3 + 116 * N4 / 45,
    7 * N2 / 3 - 8 * N3 / 5 - 227 * N4 / 45,
    56 * N3 / 15 - 136 * N4 / 35,
    4279 * N4 / 630
  };

  @Override
  public PlanePoint toPlane(LonLat point) {
    double sinLat = StrictMath.sin(StrictMath.toRadians(point.latDeg()));
    double lon = StrictMath.toRadians(point.lonDeg() - MERIDIAN_DEG);
    double t = StrictMath.sinh(atanh(sinLat) - ECCENTRICITY * atanh(ECCENTRICITY * sinLat));
    double xi = StrictMath.atan2(t, StrictMath.cos(lon));
    double eta = atanh(StrictMath.sin(lon) / StrictMath.sqrt(1 + t * t));
    double north = xi;
    double east = eta;
    for (int j = 0; j < ALPHA.length; j++) {
      double k = 2 * (j + 1);
      north += ALPHA[j] * StrictMath.sin(k * xi) * StrictMath.cosh(k * eta);
      east += ALPHA[j] * StrictMath.cos(k * xi) * StrictMath.sinh(k * eta);
    }
    return new PlanePoint(FALSE_EAST_M + SCALED_RADIUS_M * east, SCALED_RADIUS_M * north);
  }

  @Override
  public LonLat toLonLat(PlanePoint point) {
    double north = point.northM() / SCALED_RADIUS_M;
    double east = (point.eastM() - FALSE_EAST_M) / SCALED_RADIUS_M;
    double xi = north;
    double eta = east;
    for (int j = 0; j < BETA.length; j++) {
      double k = 2 * (j + 1);
      xi -= BETA[j] * StrictMath.sin(k * north) * StrictMath.cosh(k * east);
      eta -= BETA[j] * StrictMath.cos(k * north) * StrictMath.sinh(k * east);
    }
    double lon = StrictMath.atan2(StrictMath.sinh(eta), StrictMath.cos(xi));
    return new LonLat(
        MERIDIAN_DEG + StrictMath.toDegrees(lon), StrictMath.toDegrees(latitude(xi, eta)));
  }

  private static double latitude(double xi, double eta) {
    double conformal = StrictMath.asin(StrictMath.sin(xi) / StrictMath.cosh(eta));
    double lat = conformal;
    for (int j = 0; j < DELTA.length; j++) {
      lat += DELTA[j] * StrictMath.sin(2 * (j + 1) * conformal);
    }
    return lat;
  }

  private static double atanh(double x) {
    return 0.5 * StrictMath.log((1 + x) / (1 - x));
  }
}
