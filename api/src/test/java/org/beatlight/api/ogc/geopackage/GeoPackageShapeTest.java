package org.beatlight.api.ogc.geopackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class GeoPackageShapeTest {
  /** A square from (1, 2) to (3, 4): 1, 2, 3 and 4 are 3ff0…, 4000…, 4008… and 4010… as doubles. */
  @Test
  void aHeaderWithTheBoxStandsBeforeTheWkb() {
    Geometry square = new GeometryFactory().toGeometry(new Envelope(1, 3, 2, 4));

    String hex = HexFormat.of().formatHex(GeoPackageShape.of(square, 4326));

    assertThat(hex)
        .startsWith(
            "4750" // GP
                + "00" // version 1
                + "03" // little-endian, with a box
                + "e6100000" // 4326
                + "000000000000f03f" // west
                + "0000000000000840" // east
                + "0000000000000040" // south
                + "0000000000001040" // north
                + "01" // little-endian
                + "03000000" // a polygon
                + "01000000" // of one ring
                + "05000000" // of five places
                + "000000000000f03f0000000000000040") // the first is (1, 2)
        .hasSize(2 * (40 + 1 + 3 * 4 + 5 * 16));
  }
}
