package org.beatlight.api.ogc.features;

import java.util.List;
import java.util.Optional;
import org.beatlight.api.ogc.OgcRequest;
import org.beatlight.api.ogc.crs.Box;
import org.beatlight.api.ogc.crs.Crs;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A box that features must meet, touching counted.
 *
 * @param boxes in degrees: two where it runs over the antimeridian
 */
record Window(List<Envelope> boxes) {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  static Optional<Window> asked(OgcRequest request) {
    Crs crs = ItemQuery.crs(request, "bbox-crs");
    return request.find("bbox", text -> new Window(crs.toDegrees(Box.of(Numbers.list(text)))));
  }

  boolean meets(Geometry shape) {
    return boxes.stream()
        .anyMatch(
            box ->
                box.intersects(shape.getEnvelopeInternal())
                    && SHAPES.toGeometry(box).intersects(shape));
  }
}
