package org.beatlight.api.ogc.crs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.locationtech.jts.geom.util.GeometryEditor.CoordinateOperation;

/** A coordinate reference system that callers may choose. */
public final class Crs {
  private static final String REGISTER = "http://www.opengis.net/def/crs/";

  /** WGS 84, longitude first: what is stored, and what is answered unless another is chosen. */
  public static final Crs CRS84 = new Crs(REGISTER + "OGC/1.3/CRS84", 4326, 1e6, Axes.LON_LAT);

  /** WGS 84, latitude first. */
  public static final Crs EPSG_4326 = new Crs(REGISTER + "EPSG/0/4326", 4326, 1e6, Axes.LAT_LON);

  /** Web Mercator, in metres. */
  public static final Crs EPSG_3857 =
      new Crs(REGISTER + "EPSG/0/3857", 3857, 1e2, Axes.WEB_MERCATOR);

  /** Every CRS that there is. */
  public static final List<Crs> ALL = List.of(CRS84, EPSG_4326, EPSG_3857);

  private final String uri;
  private final int epsg;
  private final double partsAUnit;
  private final Axes axes;

  private Crs(String uri, int epsg, double partsAUnit, Axes axes) {
    this.uri = uri;
    this.epsg = epsg;
    this.partsAUnit = partsAUnit;
    this.axes = axes;
  }

  /** Returns the CRS of an address such as {@code http://www.opengis.net/def/crs/EPSG/0/4326}. */
  public static Optional<Crs> find(String uri) {
    return ALL.stream().filter(crs -> crs.uri.equals(uri)).findFirst();
  }

  /** Returns the addresses of all, for messages. */
  public static String uris() {
    return ALL.stream().map(Crs::uri).collect(Collectors.joining(", "));
  }

  /** Returns the address. */
  public String uri() {
    return uri;
  }

  /** Returns the code of EPSG, which does not tell CRS84 from the one with latitude first. */
  public int epsg() {
    return epsg;
  }

  /** Returns the CRS of the same code that has longitude or east first. */
  public Crs eastFirst() {
    return equals(EPSG_4326) ? CRS84 : this;
  }

  /** Returns a copy in this CRS of a geometry in degrees, rounded to 0.1 m or finer. */
  public Geometry fromDegrees(Geometry degrees) {
    return edited(
        degrees,
        from -> {
          Coordinate to = axes.fromDegrees(from.x, from.y);
          return new Coordinate(rounded(to.x), rounded(to.y));
        });
  }

  /** Returns a copy in degrees of a geometry in this CRS. */
  public Geometry toDegrees(Geometry geometry) {
    return edited(geometry, from -> axes.toDegrees(from.x, from.y));
  }

  /**
   * Returns a box of this CRS in degrees: two where it runs over the antimeridian.
   *
   * @throws IllegalArgumentException if its south lies north of its north
   */
  public List<Envelope> toDegrees(Box box) {
    Coordinate min = axes.toDegrees(box.firstMin(), box.secondMin());
    Coordinate max = axes.toDegrees(box.firstMax(), box.secondMax());
    if (min.y > max.y) {
      throw new IllegalArgumentException(
          "expected a box from south to north, got latitudes %s to %s".formatted(min.y, max.y));
    }

    return min.x <= max.x
        ? List.of(envelope(min.x, max.x, min, max))
        : List.of(
            envelope(min.x, Math.max(180, min.x), min, max),
            envelope(Math.min(-180, max.x), max.x, min, max));
  }

  private static Envelope envelope(double west, double east, Coordinate min, Coordinate max) {
    return new Envelope(west, east, min.y, max.y);
  }

  private double rounded(double value) {
    return Math.round(value * partsAUnit) / partsAUnit;
  }

  private static Geometry edited(Geometry geometry, Move move) {
    return new GeometryEditor()
        .edit(
            geometry,
            new CoordinateOperation() {
              @Override
              public Coordinate[] edit(Coordinate[] coordinates, Geometry part) {
                Coordinate[] moved = new Coordinate[coordinates.length];
                for (int i = 0; i < moved.length; i++) {
                  moved[i] = move.of(coordinates[i]);
                }
                return moved;
              }
            });
  }

  private interface Move {
    Coordinate of(Coordinate from);
  }
}
