package org.beatlight.batch.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.beatlight.core.geo.LonLat;
import org.beatlight.settings.RunFailedException;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.referencing.factory.epsg.hsql.ThreadedHsqlEpsgFactory;

/** Looks for CRSs in the EPSG dataset that GeoTools brings. */
public final class CrsSearch {
  /** GeoTools itself would have to decode thousands of CRSs to tell where they are used. */
  private static final String AROUND =
      """
      select distinct crs.coord_ref_sys_code, crs.coord_ref_sys_name
      from epsg_coordinatereferencesystem crs
      join epsg_usage usage on usage.object_code = crs.coord_ref_sys_code
        and lower(usage.object_table_name) = 'epsg_coordinatereferencesystem'
      join epsg_extent extent on extent.extent_code = usage.extent_code
      where crs.coord_ref_sys_kind = 'projected' and crs.deprecated = 0
        and ? between extent.bbox_south_bound_lat and extent.bbox_north_bound_lat
        and (? between extent.bbox_west_bound_lon and extent.bbox_east_bound_lon
          or extent.bbox_west_bound_lon > extent.bbox_east_bound_lon
            and (? >= extent.bbox_west_bound_lon or ? <= extent.bbox_east_bound_lon))
      order by crs.coord_ref_sys_code
      """;

  private CrsSearch() {}

  /**
   * A CRS that was found.
   *
   * @param code such as {@code EPSG:26971}
   * @param name such as {@code NAD83 / Illinois East}
   */
  public record Found(String code, String name, FeedProjection projection) {}

  /** Returns the projected CRSs that are used around a point, by their codes' numbers. */
  public static List<Found> projectedAround(LonLat point) {
    QuietGeoTools.apply();
    try (Connection dataset = new Dataset().open().getConnection();
        PreparedStatement select = dataset.prepareStatement(AROUND)) {
      select.setDouble(1, point.latDeg());
      for (int i = 2; i <= 4; i++) {
        select.setDouble(i, point.lonDeg());
      }
      return found(select.executeQuery());
    } catch (SQLException e) {
      throw new RunFailedException(
          "expected the EPSG dataset of GeoTools to be readable: " + e.getMessage(), e);
    }
  }

  /**
   * Returns a CRS as people know it, with its name beside the code.
   *
   * @param crs an EPSG code or WKT that can be decoded
   */
  public static String described(String crs) {
    QuietGeoTools.apply();
    String shortened = CrsText.shortened(crs);
    try {
      return shortened.contains("[")
          ? shortened
          : "%s (%s)".formatted(shortened, CrsText.decode(crs).getName().getCode());
    } catch (FactoryException e) {
      return shortened;
    }
  }

  private static List<Found> found(ResultSet rows) throws SQLException {
    List<Found> found = new ArrayList<>();
    while (rows.next()) {
      find(rows.getInt(1), rows.getString(2)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Found> find(int number, String name) {
    String code = "EPSG:" + number;
    try {
      MathTransform toCrs = CrsText.fromLonLat(CrsText.decode(code));
      PlaneTransform transform = new PlaneTransform(toCrs, toCrs.inverse());
      return Optional.of(new Found(code, name, new FeedProjection(code, transform)));
    } catch (FactoryException | NoninvertibleTransformException unusable) {
      return Optional.empty(); // GeoTools does not know the method of every projection
    }
  }

  /** GeoTools unpacks the dataset where it is missing, and knows where it lies. */
  private static final class Dataset extends ThreadedHsqlEpsgFactory {
    DataSource open() throws SQLException {
      return createDataSource();
    }
  }
}
