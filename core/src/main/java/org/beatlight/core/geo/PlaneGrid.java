package org.beatlight.core.geo;

import java.nio.ByteBuffer;
import org.locationtech.jts.geom.Envelope;

/**
 * A projection as numbers: the bridge between degrees and the metres of any CRS, within a box, for
 * those who do not know the CRS itself (docs/methods/plane-grid.md). Both ways are cubic
 * interpolation between control points; the world map (Web Mercator) stands between degrees and
 * grid, so that the grid's cells are alike in size.
 *
 * <p>Outside the box the bulk methods give NaN and the others throw. Immutable; threads may share
 * it.
 */
public final class PlaneGrid implements GroundFrame {
  /** The most cells a side: with these the bytes stay below 1 MiB. */
  static final int FINEST = 128;

  private final ControlGrid toPlane; // from the world map
  private final ControlGrid toWorld;
  private final double west; // on the world map, where x runs on beyond the 180th meridian

  PlaneGrid(ControlGrid toPlane, ControlGrid toWorld) {
    this.toPlane = toPlane;
    this.toWorld = toWorld;
    west = toPlane.box().getMinX();
  }

  /**
   * Returns the grid of a projection over a box. It has as many cells as make it err by less than
   * 0.1 mm, 128 a side at most: callers who want to be sure compare it with the projection.
   *
   * @param box in metres, with an inside; it may span the 180th meridian
   * @throws IllegalArgumentException if the box has no inside, or the CRS cannot express part of it
   */
  public static PlaneGrid of(GroundFrame frame, Envelope box) {
    return new GridFit(frame, box).grid();
  }

  /** Returns the box in metres within which the grid is the projection. */
  public Envelope box() {
    return toWorld.box();
  }

  /**
   * Returns the point in metres.
   *
   * @throws IllegalArgumentException if it lies outside the box
   */
  @Override
  public PlanePoint toPlane(LonLat point) {
    double[] xy = {point.lonDeg(), point.latDeg()};
    toPlane(xy, 1);
    if (Double.isNaN(xy[0])) {
      throw new IllegalArgumentException(
          "expected a point around the box %s, got longitude %s, latitude %s"
              .formatted(box(), point.lonDeg(), point.latDeg()));
    }
    return new PlanePoint(xy[0], xy[1]);
  }

  /**
   * Returns the point in degrees.
   *
   * @throws IllegalArgumentException if it lies outside the box
   */
  @Override
  public LonLat toLonLat(PlanePoint point) {
    double[] xy = {point.eastM(), point.northM()};
    toLonLat(xy, 1);
    if (Double.isNaN(xy[0])) {
      throw new IllegalArgumentException(
          "expected a point within the box %s, got %s m east, %s m north"
              .formatted(box(), point.eastM(), point.northM()));
    }
    return new LonLat(xy[0], xy[1]);
  }

  /** As {@link GroundFrame#toPlane(double[], int)}: NaN outside the box. */
  @Override
  public void toPlane(double[] lonLat, int n) {
    for (int at = 0; at < 2 * n; at += 2) {
      OpenWorld.ofDegrees(lonLat, at, west);
      toPlane.apply(lonLat, at);
    }
  }

  /** As {@link GroundFrame#toLonLat(double[], int)}: NaN outside the box. */
  @Override
  public void toLonLat(double[] eastNorth, int n) {
    for (int at = 0; at < 2 * n; at += 2) {
      toWorld.apply(eastNorth, at);
      OpenWorld.toDegrees(eastNorth, at);
    }
  }

  /**
   * Turns places of the world map ({@link WebMercator}) into metres, in place; NaN outside the box.
   *
   * @param world x and y of each place in turn
   */
  public void worldToPlane(double[] world, int n) {
    for (int at = 0; at < 2 * n; at += 2) {
      world[at] = OpenWorld.from(west, world[at]);
      toPlane.apply(world, at);
    }
  }

  /**
   * Returns the places of {@link MortonKey}s in metres, x and y of each in turn; NaN outside the
   * box.
   */
  public double[] keysToPlane(long... keys) {
    double[] points = new double[2 * keys.length];
    for (int i = 0; i < keys.length; i++) {
      points[2 * i] = MortonKey.worldX(keys[i]);
      points[2 * i + 1] = MortonKey.worldY(keys[i]);
    }
    worldToPlane(points, keys.length);
    return points;
  }

  /** Returns the grid as bytes: an int with the cells a side, then both ways, all big-endian. */
  public byte[] toBytes() {
    int cells = toPlane.cells();
    ByteBuffer out = ByteBuffer.allocate(bytes(cells)).putInt(cells);
    toPlane.write(out);
    toWorld.write(out);
    return out.array();
  }

  /**
   * Reads bytes.
   *
   * @throws IllegalArgumentException if the length is not what the header promises
   */
  public static PlaneGrid ofBytes(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int cells = bytes.length < Integer.BYTES ? 0 : in.getInt();
    if (cells < 1 || cells > FINEST || bytes.length != bytes(cells)) {
      throw new IllegalArgumentException(
          "expected the bytes of a grid, got %d bytes for %d cells a side"
              .formatted(bytes.length, cells));
    }

    return new PlaneGrid(ControlGrid.read(in, cells), ControlGrid.read(in, cells));
  }

  private static int bytes(int cells) {
    return Integer.BYTES + 2 * ControlGrid.bytes(cells);
  }
}
