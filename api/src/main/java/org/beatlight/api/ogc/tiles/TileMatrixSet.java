package org.beatlight.api.ogc.tiles;

import java.util.List;
import java.util.stream.IntStream;
import org.beatlight.api.ogc.crs.Crs;

/**
 * How tiles lie in the world (OGC 17-083r4).
 *
 * @param uri its name in the OGC's register
 * @param tileMatrices one for each zoom
 */
record TileMatrixSet(
    String id,
    String title,
    String uri,
    String crs,
    List<String> orderedAxes,
    String wellKnownScaleSet,
    List<TileMatrix> tileMatrices) {
  private static final double HALF_WORLD_M = Math.PI * 6_378_137;
  private static final int PIXELS = 256;
  private static final double PIXEL_M = 0.00028; // as the standard has it
  private static final int MOST_ZOOM = 24;

  static final String WEB_MERCATOR_URI =
      "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad";

  static final TileMatrixSet WEB_MERCATOR =
      new TileMatrixSet(
          "WebMercatorQuad",
          "Google Maps Compatible for the World",
          WEB_MERCATOR_URI,
          Crs.EPSG_3857.uri(),
          List.of("X", "Y"),
          "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible",
          IntStream.rangeClosed(0, MOST_ZOOM).mapToObj(TileMatrix::of).toList());

  /**
   * The tiles of a zoom.
   *
   * @param scaleDenominator what a pixel of 0.28 mm stands for
   * @param cellSize the side of a pixel, in metres
   */
  record TileMatrix(
      String id,
      double scaleDenominator,
      double cellSize,
      String cornerOfOrigin,
      List<Double> pointOfOrigin,
      int tileWidth,
      int tileHeight,
      int matrixWidth,
      int matrixHeight) {
    private static TileMatrix of(int zoom) {
      int tiles = 1 << zoom;
      double cellM = 2 * HALF_WORLD_M / PIXELS / tiles;
      return new TileMatrix(
          Integer.toString(zoom),
          cellM / PIXEL_M,
          cellM,
          "topLeft",
          List.of(-HALF_WORLD_M, HALF_WORLD_M),
          PIXELS,
          PIXELS,
          tiles,
          tiles);
    }
  }
}
