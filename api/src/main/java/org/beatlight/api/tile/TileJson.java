package org.beatlight.api.tile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/**
 * How to ask for a layer's tiles (TileJSON 3.0.0).
 *
 * @param bounds west, south, east, north in degrees
 */
public record TileJson(
    String tilejson,
    String name,
    List<String> tiles,
    @JsonProperty("vector_layers") List<VectorLayer> vectorLayers,
    List<Double> bounds,
    int minzoom,
    int maxzoom) {
  /** The media type of the tiles. */
  public static final String TILE_TYPE = "application/vnd.mapbox-vector-tile";

  private static final String VERSION = "3.0.0";
  private static final List<Double> WORLD = List.of(-180.0, -85.05112878, 180.0, 85.05112878);

  static TileJson of(TileLayer layer, Envelope bounds, String tiles) {
    return new TileJson(
        VERSION,
        layer.name(),
        List.of(tiles),
        layer.contents().stream().map(VectorLayer::of).toList(),
        bounds.isNull() ? WORLD : corners(bounds),
        layer.firstZoom(),
        TileLayers.MAX_ZOOM);
  }

  private static List<Double> corners(Envelope box) {
    return List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
  }

  /** A layer inside the tiles. */
  public record VectorLayer(
      String id, String description, int minzoom, int maxzoom, Map<String, String> fields) {
    static VectorLayer of(SourceLayer layer) {
      return new VectorLayer(
          layer.id(), layer.description(), layer.firstZoom(), TileLayers.MAX_ZOOM, layer.fields());
    }
  }
}
