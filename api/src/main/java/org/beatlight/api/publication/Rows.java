package org.beatlight.api.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.beatlight.core.change.Change;
import org.beatlight.core.change.Counts;
import org.beatlight.core.change.Verdict;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.LonLat;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/**
 * Rows of the tables of a publication as values. Every method throws {@link
 * IllegalArgumentException} where a row holds what its contract does not allow.
 */
final class Rows {
  private Rows() {}

  /** Reads {@code kind, category}, the first two columns of most queries. */
  static CategoryKey key(ResultSet row) throws SQLException {
    return new CategoryKey(Kind.ofCode(row.getString(1)), row.getString(2));
  }

  static BeatArea beat(ResultSet row) throws SQLException {
    return new BeatArea(
        row.getString(1),
        row.getString(2),
        row.getDouble(3),
        new LonLat(row.getDouble(4), row.getDouble(5)),
        shape(row.getBytes(6)));
  }

  static LayerArea area(ResultSet row) throws SQLException {
    return new LayerArea(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        new LonLat(row.getDouble(4), row.getDouble(5)),
        shape(row.getBytes(6)));
  }

  static PublishedHotspot hotspot(ResultSet row) throws SQLException {
    return new PublishedHotspot(
        row.getString(3),
        key(row),
        row.getInt(4),
        new PublishedHotspot.Extent(
            row.getDouble(5),
            OptionalInt.of(row.getInt(6)),
            OptionalInt.of(row.getInt(7)),
            row.getDouble(8)),
        new PublishedHotspot.Evidence(number(row, 9), number(row, 10)),
        row.getString(11),
        new LonLat(row.getDouble(12), row.getDouble(13)),
        shape(row.getBytes(14)));
  }

  static Change change(ResultSet row) throws SQLException {
    CategoryKey key = key(row);
    return new Change(
        new Counts(row.getString(3), key.kind(), key.category(), row.getInt(4), row.getInt(5)),
        numberOrNaN(row, 6),
        numberOrNaN(row, 7),
        Verdict.ofCode(row.getString(8)));
  }

  static BackdropFeature backdrop(ResultSet row) throws SQLException {
    return new BackdropFeature(row.getString(1), row.getString(2), shape(row.getBytes(3)));
  }

  private static OptionalDouble number(ResultSet row, int column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static double numberOrNaN(ResultSet row, int column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? Double.NaN : value;
  }

  private static Geometry shape(byte[] wkb) {
    try {
      return new WKBReader().read(wkb);
    } catch (ParseException e) {
      throw new IllegalArgumentException("expected WKB, got " + e.getMessage(), e);
    }
  }
}
