package org.beatlight.api.ogc.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** A shape as GeoPackages keep it: WKB after a header with its box (OGC 12-128r17, 2.1.3). */
final class GeoPackageShape {
  private static final byte VERSION = 0;

  /** Little-endian, a box of x and y, not empty. */
  private static final byte FLAGS = 0b0000_0011;

  private static final int HEADER_BYTES = 2 + 1 + 1 + Integer.BYTES + 4 * Double.BYTES;

  private GeoPackageShape() {}

  static byte[] of(Geometry shape, int srsId) {
    byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(shape);
    Envelope box = shape.getEnvelopeInternal();
    return ByteBuffer.allocate(HEADER_BYTES + wkb.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 'G')
        .put((byte) 'P')
        .put(VERSION)
        .put(FLAGS)
        .putInt(srsId)
        .putDouble(box.getMinX())
        .putDouble(box.getMaxX())
        .putDouble(box.getMinY())
        .putDouble(box.getMaxY())
        .put(wkb)
        .array();
  }
}
