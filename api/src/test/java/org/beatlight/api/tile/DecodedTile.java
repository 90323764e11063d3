package org.beatlight.api.tile;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A tile as a reader of another hand sees it: features by layer. */
public record DecodedTile(Map<String, List<Feature>> layers) {
  private static final String ID = "decoded id";

  /** A feature; its id is 0 where it has none. */
  public record Feature(long id, Geometry geometry, Map<String, Object> properties) {
    /** Returns a property that is a whole number. */
    public long whole(String key) {
      return ((Number) properties.getOrDefault(key, 0L)).longValue();
    }
  }

  /** Reads a tile that is not packed. */
  public static DecodedTile of(byte[] tile) {
    Map<String, List<Feature>> layers = new LinkedHashMap<>();
    try {
      MvtReader.loadMvt(
              new ByteArrayInputStream(tile),
              new GeometryFactory(),
              new TagKeyValueMapConverter(true, ID),
              MvtReader.RING_CLASSIFIER_V2_1)
          .getLayersByName()
          .forEach((name, layer) -> layers.put(name, features(layer)));
    } catch (IOException e) {
      throw new UncheckedIOException("expected a vector tile", e);
    }
    return new DecodedTile(layers);
  }

  /** Returns the features of a layer; none where the tile does not have it. */
  public List<Feature> layer(String name) {
    return layers.getOrDefault(name, List.of());
  }

  /** Returns the geometries of a layer. */
  public Geometry[] shapes(String name) {
    return layer(name).stream().map(Feature::geometry).toArray(Geometry[]::new);
  }

  private static List<Feature> features(JtsLayer layer) {
    return layer.getGeometries().stream().map(DecodedTile::feature).toList();
  }

  private static Feature feature(Geometry geometry) {
    Map<String, Object> properties = new TreeMap<>();
    if (geometry.getUserData() instanceof Map<?, ?> read) { // null where there is nothing to read
      read.forEach((key, value) -> properties.put((String) key, value));
    }
    Object id = properties.remove(ID);
    geometry.setUserData(null);
    return new Feature(id == null ? 0 : ((Number) id).longValue(), geometry, properties);
  }
}
