package org.beatlight.formats;

import java.util.Arrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** A shape as GeoPackages keep it: WKB after a header (OGC 12-128, 2.1.3). */
final class GeoPackageShape {
  private static final int HEADER = 8;
  private static final int FLAGS = 3;

  /** The size of the envelope that follows the header, by the code in the flags. */
  private static final int[] ENVELOPES = {0, 32, 48, 48, 64};

  private GeoPackageShape() {}

  static Geometry of(byte[] bytes) throws ParseException {
    if (bytes.length < HEADER || bytes[0] != 'G' || bytes[1] != 'P') {
      throw new ParseException("no GeoPackage shape");
    }

    int envelope = ENVELOPES[bytes[FLAGS] >> 1 & 7];
    return new WKBReader().read(Arrays.copyOfRange(bytes, HEADER + envelope, bytes.length));
  }
}
