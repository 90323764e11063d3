package org.beatlight.batch.projection;

import javax.measure.Unit;
import javax.measure.quantity.Length;
import org.beatlight.settings.City;
import org.beatlight.settings.SettingsException;
import org.geotools.api.metadata.extent.GeographicBoundingBox;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.NoSuchAuthorityCodeException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.referencing.CRS;
import org.jspecify.annotations.Nullable;
import si.uom.SI;

/** The projected CRS that a city's settings name. */
public final class CityCrs {
  private static final String EXPECTED =
      "expected the EPSG code or WKT (version 1) of a projected CRS in metres, such as EPSG:26916";

  private CityCrs() {}

  /**
   * Looks up the CRS of a city's settings; as {@link #decode}, with messages that name the file.
   *
   * @throws SettingsException if it is unknown, not projected or not in metres
   */
  public static CityProjection of(City city) {
    try {
      return decode(city.crs());
    } catch (SettingsException e) {
      throw new SettingsException(city.file() + ": city.crs: " + e.getMessage());
    }
  }

  /**
   * Looks a CRS up. The first look-up in a process takes seconds; decode once, on the driver, and
   * ship the projection.
   *
   * @param crs an EPSG code such as {@code EPSG:26916}, or WKT (version 1)
   * @throws SettingsException if it is unknown, not projected or not in metres
   */
  public static CityProjection decode(String crs) {
    QuietGeoTools.apply();
    String name = CrsText.shortened(crs);
    ProjectedCRS projected = requireProjected(name, lookUp(name, crs));
    requireMetres(name, projected);
    try {
      MathTransform toPlane = CrsText.fromLonLat(projected);
      return new CityProjection(
          name, new PlaneTransform(toPlane, toPlane.inverse()), areaOfUse(projected));
    } catch (FactoryException | NoninvertibleTransformException e) {
      throw unfit(name, "that EPSG:4326 cannot be turned into", e);
    }
  }

  private static CoordinateReferenceSystem lookUp(String name, String crs) {
    try {
      return CrsText.decode(crs);
    } catch (NoSuchAuthorityCodeException e) {
      throw unfit(name, "which is not known");
    } catch (FactoryException e) {
      throw unfit(name, "that cannot be understood", e);
    }
  }

  private static ProjectedCRS requireProjected(String name, CoordinateReferenceSystem crs) {
    if (crs instanceof ProjectedCRS projected) {
      return projected;
    }

    throw unfit(name, "(%s) that is not projected".formatted(crs.getName().getCode()));
  }

  private static void requireMetres(String name, ProjectedCRS crs) {
    Unit<?> unit = crs.getCoordinateSystem().getAxis(0).getUnit();
    if (!isMetre(unit)) {
      String came = "(%s) in the unit %s".formatted(crs.getName().getCode(), unit);
      throw unfit(name, came + instead(crs));
    }
  }

  private static boolean isMetre(Unit<?> unit) {
    return unit.isCompatible(SI.METRE)
        && unit.asType(Length.class).getConverterTo(SI.METRE).convert(1.0) == 1.0;
  }

  private static String instead(ProjectedCRS crs) {
    AreaOfUse area = areaOfUse(crs);
    return area == null ? "" : "; " + UtmZone.of(area.centre()) + " would do for its area";
  }

  private static SettingsException unfit(String name, String came, Exception cause) {
    return unfit(name, came + ": " + cause.getMessage());
  }

  private static SettingsException unfit(String name, String came) {
    return new SettingsException(EXPECTED + ", got " + name + " " + came);
  }

  private static @Nullable AreaOfUse areaOfUse(ProjectedCRS crs) {
    GeographicBoundingBox box = CRS.getGeographicBoundingBox(crs);
    return box == null
        ? null
        : new AreaOfUse(
            box.getWestBoundLongitude(),
            box.getSouthBoundLatitude(),
            box.getEastBoundLongitude(),
            box.getNorthBoundLatitude());
  }
}
