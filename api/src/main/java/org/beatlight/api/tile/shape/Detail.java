package org.beatlight.api.tile.shape;

import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** How the shapes of a layer lose detail. */
public enum Detail {
  /** Polygons that share borders: a border is simplified once, so no gap opens between them. */
  COVERAGE {
    @Override
    List<Geometry> simplify(List<Geometry> shapes, double tolerance) {
      return List.of(CoverageSimplifier.simplify(shapes.toArray(Geometry[]::new), tolerance));
    }
  },
  /** Lines or polygons that have nothing to do with each other. */
  SEPARATE {
    @Override
    List<Geometry> simplify(List<Geometry> shapes, double tolerance) {
      return shapes.stream()
          .map(shape -> TopologyPreservingSimplifier.simplify(shape, tolerance))
          .toList();
    }
  };

  /** Returns the shapes, in their order, with corners flatter than the tolerance taken away. */
  abstract List<Geometry> simplify(List<Geometry> shapes, double tolerance);
}
