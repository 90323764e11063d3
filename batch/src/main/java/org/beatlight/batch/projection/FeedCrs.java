package org.beatlight.batch.projection;

import org.beatlight.settings.SettingsException;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.NoSuchAuthorityCodeException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;

/** The CRS of a feed's or a layer's coordinates: projected or not, in any unit. */
public final class FeedCrs {
  private FeedCrs() {}

  /**
   * Looks a CRS up; decode once, on the driver, and ship the projection.
   *
   * @param crs an EPSG code such as {@code EPSG:3435}, or WKT (version 1)
   * @param place who names it, for messages
   * @throws SettingsException if it is unknown
   */
  public static FeedProjection decode(String crs, String place) {
    QuietGeoTools.apply();
    String name = CrsText.shortened(crs);
    try {
      CoordinateReferenceSystem decoded = CrsText.decode(crs);
      int axes = decoded.getCoordinateSystem().getDimension();
      if (axes != 2) {
        throw unfit(place, name, "that has not two axes, but " + axes);
      }

      MathTransform toCrs = CrsText.fromLonLat(decoded);
      return new FeedProjection(name, new PlaneTransform(toCrs, toCrs.inverse()));
    } catch (NoSuchAuthorityCodeException e) {
      throw unfit(place, name, "which is not known");
    } catch (FactoryException | NoninvertibleTransformException e) {
      throw unfit(place, name, "that cannot be understood: " + e.getMessage());
    }
  }

  private static SettingsException unfit(String place, String name, String why) {
    return new SettingsException(
        "%s: expected the EPSG code or WKT (version 1) of a CRS, got %s %s"
            .formatted(place, name, why));
  }
}
