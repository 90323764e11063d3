package org.beatlight.acceptance.attack;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.beatlight.core.geo.MortonKey;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What the tiles of events and points hold. */
final class EventTile {
  private static final int EXTENT = 4096;
  private static final int CELLS_A_SIDE = 64;

  private EventTile() {}

  /** Returns the events of both kinds in the cells of a tile, by the Morton keys of the cells. */
  static Map<Long, Long> cells(byte[] tile, int column, int row) {
    Map<Long, Long> cells = new HashMap<>();
    for (Geometry cell : layer(tile, "events")) {
      Envelope box = cell.getEnvelopeInternal();
      long x = Math.round(box.getMinX() * CELLS_A_SIDE / EXTENT);
      long y = Math.round(box.getMinY() * CELLS_A_SIDE / EXTENT);
      cells.put(
          MortonKey.interleave((long) column * CELLS_A_SIDE + x, (long) row * CELLS_A_SIDE + y),
          whole(cell, "incidents") + whole(cell, "concerns"));
    }
    return cells;
  }

  /** Returns the points of a tile as parts of its side. */
  static List<Coordinate> points(byte[] tile) {
    List<Coordinate> points = new ArrayList<>();
    for (Geometry point : layer(tile, "points")) {
      points.add(
          new Coordinate(point.getCoordinate().x / EXTENT, point.getCoordinate().y / EXTENT));
    }
    return points;
  }

  private static List<Geometry> layer(byte[] tile, String name) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(tile))) {
      List<Geometry> found = new ArrayList<>();
      MvtReader.loadMvt(
              in,
              new GeometryFactory(),
              new TagKeyValueMapConverter(),
              MvtReader.RING_CLASSIFIER_V2_1)
          .getLayersByName()
          .forEach(
              (layer, content) -> {
                if (layer.equals(name)) {
                  found.addAll(content.getGeometries());
                }
              });
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("expected a vector tile that is packed", e);
    }
  }

  private static long whole(Geometry feature, String property) {
    Map<?, ?> properties = (Map<?, ?>) feature.getUserData();
    return properties.get(property) instanceof Number number ? number.longValue() : 0;
  }
}
