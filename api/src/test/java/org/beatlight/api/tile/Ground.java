package org.beatlight.api.tile;

import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.TileAddress;
import org.beatlight.core.geo.WebMercator;
import org.locationtech.jts.geom.Envelope;

/** Where tiles lie. */
final class Ground {
  /** The share of a tile that its buffer adds on each side. */
  private static final double BUFFER = 64.0 / 4096;

  private Ground() {}

  /** Returns the tile and its buffer, in degrees. */
  static Envelope of(TileAddress tile) {
    double tiles = 1 << tile.z();
    return new Envelope(
        WebMercator.lonDeg((tile.x() - BUFFER) / tiles),
        WebMercator.lonDeg((tile.x() + 1 + BUFFER) / tiles),
        WebMercator.latDeg((tile.y() + 1 + BUFFER) / tiles),
        WebMercator.latDeg((tile.y() - BUFFER) / tiles));
  }

  /** Returns the tile that the place lies in. */
  static TileAddress tile(LonLat place, int zoom) {
    double tiles = 1 << zoom;
    return new TileAddress(
        zoom,
        (int) (WebMercator.x(place.lonDeg()) * tiles),
        (int) (WebMercator.y(place.latDeg()) * tiles));
  }
}
