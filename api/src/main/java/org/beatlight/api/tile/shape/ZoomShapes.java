package org.beatlight.api.tile.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.beatlight.api.tile.mvt.MvtGeometry;
import org.beatlight.core.geo.TileAddress;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** The shapes of one zoom on whole units, found by their boxes. */
final class ZoomShapes {
  private final List<Geometry> shapes;
  private final STRtree byBox = new STRtree();

  ZoomShapes(List<Geometry> shapes) {
    this.shapes = shapes;
    for (int i = 0; i < shapes.size(); i++) {
      if (!shapes.get(i).isEmpty()) {
        byBox.insert(shapes.get(i).getEnvelopeInternal(), i);
      }
    }
    byBox.build(); // from here on the tree is only read
  }

  List<InTile> in(TileAddress tile, IntPredicate wanted) {
    TileCut cut = new TileCut(tile);
    List<InTile> found = new ArrayList<>();
    for (int index : near(tile, wanted)) {
      Geometry inside = cut.cut(shapes.get(index));
      if (!inside.isEmpty()) {
        found.add(new InTile(index, encode(inside, tile)));
      }
    }
    return found;
  }

  private int[] near(TileAddress tile, IntPredicate wanted) {
    List<?> indexes = byBox.query(ZoomGrid.buffered(tile));
    return indexes.stream()
        .mapToInt(index -> (Integer) index)
        .filter(wanted)
        .sorted() // the tree's own order is none
        .toArray();
  }

  private static MvtGeometry encode(Geometry inside, TileAddress tile) {
    return MvtGeometry.of(inside, ZoomGrid.west(tile), ZoomGrid.north(tile));
  }
}
