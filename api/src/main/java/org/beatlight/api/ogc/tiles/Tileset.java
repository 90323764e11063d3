package org.beatlight.api.ogc.tiles;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beatlight.api.ogc.Link;
import org.beatlight.api.ogc.MediaTypes;
import org.beatlight.api.ogc.OgcRequest;
import org.beatlight.api.ogc.crs.Crs;
import org.beatlight.api.tile.TileJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A layer of vector tiles (OGC 17-083r4, tileset metadata).
 *
 * @param dataType always {@code vector}
 * @param crs of the tiles
 * @param boundingBox around everything
 * @param tileMatrixSetLimits absent in lists
 * @param layers the layers inside the tiles; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Tileset(
    String title,
    String dataType,
    String crs,
    String tileMatrixSetURI,
    List<Link> links,
    BoundingBox boundingBox,
    @Nullable List<TileLimits> tileMatrixSetLimits,
    @Nullable List<TileLayer> layers) {
  /**
   * A box in degrees, longitude first.
   *
   * @param lowerLeft west and south
   * @param upperRight east and north
   */
  record BoundingBox(List<Double> lowerLeft, List<Double> upperRight, String crs) {
    private static BoundingBox of(List<Double> bounds) {
      return new BoundingBox(bounds.subList(0, 2), bounds.subList(2, 4), Crs.CRS84.uri());
    }
  }

  /**
   * A layer inside the tiles.
   *
   * @param propertiesSchema JSON Schema of its features' properties
   */
  record TileLayer(
      String id,
      String description,
      String dataType,
      String minTileMatrix,
      String maxTileMatrix,
      Map<String, Object> propertiesSchema) {
    private static TileLayer of(TileJson.VectorLayer layer) {
      Map<String, Object> properties = new LinkedHashMap<>();
      layer
          .fields()
          .forEach((name, meaning) -> properties.put(name, Map.of("description", meaning)));
      return new TileLayer(
          layer.id(),
          layer.description(),
          "vector",
          Integer.toString(layer.minzoom()),
          Integer.toString(layer.maxzoom()),
          Map.of("type", "object", "properties", properties));
    }
  }

  /**
   * Returns the tileset as lists have it.
   *
   * @param path where the tileset itself is found
   */
  static Tileset listed(OgcRequest request, TileJson layer, String path) {
    return new Tileset(
        layer.name(),
        "vector",
        Crs.EPSG_3857.uri(),
        TileMatrixSet.WEB_MERCATOR_URI,
        links(request, layer, path),
        BoundingBox.of(layer.bounds()),
        null,
        null);
  }

  /**
   * Returns all that is known of the tileset.
   *
   * @param path where it is found
   */
  static Tileset full(OgcRequest request, TileJson layer, String path) {
    return new Tileset(
        layer.name(),
        "vector",
        Crs.EPSG_3857.uri(),
        TileMatrixSet.WEB_MERCATOR_URI,
        links(request, layer, path),
        BoundingBox.of(layer.bounds()),
        TileLimits.of(layer),
        layer.vectorLayers().stream().map(TileLayer::of).toList());
  }

  private static List<Link> links(OgcRequest request, TileJson layer, String path) {
    return Stream.of(
            json("self", request.href(path), "the tileset " + layer.name()),
            Link.template(
                "item", TileJson.TILE_TYPE, template(layer), "the tiles of " + layer.name()),
            json(
                Link.OGC_REL + "tiling-scheme",
                request.href("/tileMatrixSets/" + TileMatrixSet.WEB_MERCATOR.id()),
                "how the tiles lie"),
            json("describedby", request.server() + "/tiles/" + layer.name() + ".json", "TileJSON"),
            Link.of(
                "stylesheet",
                MediaTypes.STYLE.toString(),
                request.href("/styles/beatlight"),
                "how the tiles are drawn"))
        .toList();
  }

  private static Link json(String rel, String href, String title) {
    return Link.of(rel, MediaType.APPLICATION_JSON_VALUE, href, title);
  }

  private static String template(TileJson layer) {
    return layer
        .tiles()
        .get(0)
        .replace("{z}", "{tileMatrix}")
        .replace("{x}", "{tileCol}")
        .replace("{y}", "{tileRow}");
  }
}
