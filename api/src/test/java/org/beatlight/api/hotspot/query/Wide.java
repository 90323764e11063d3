package org.beatlight.api.hotspot.query;

import java.sql.SQLException;
import java.util.List;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.publication.TinyPublication;
import org.beatlight.core.area.Area;
import org.beatlight.core.area.AreaCells;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** The hand-made city with one beat of 100 km a side. */
final class Wide {
  private Wide() {}

  static QueryGround ground() {
    try {
      Snapshot snapshot = TinyPublication.snapshot(1);
      Envelope box = new Envelope(0, 100_000, 0, 100_000);
      return new QueryGround(
          snapshot,
          AreaCells.of(List.of(new Area("all", "", new GeometryFactory().toGeometry(box)))));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
