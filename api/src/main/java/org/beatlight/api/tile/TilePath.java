package org.beatlight.api.tile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beatlight.api.web.Problem;
import org.beatlight.core.geo.TileAddress;

/** The tile that a path names; the layer's name is as it came. */
record TilePath(String layer, int z, int x, int y) {
  private static final Pattern PATH =
      Pattern.compile("/tiles/([^/]+)/(\\d{1,2})/(\\d{1,5})/(\\d{1,5})\\.mvt");

  /**
   * Reads a path, percent signs decoded.
   *
   * @throws org.springframework.web.server.ResponseStatusException with status 404 if it is no
   *     tile's
   */
  static TilePath of(String path) {
    Matcher parts = PATH.matcher(path);
    if (!parts.matches()) {
      throw Problem.notFound("expected %s, got %s".formatted(TileServlet.TEMPLATE, path));
    }

    return new TilePath(parts.group(1), number(parts, 2), number(parts, 3), number(parts, 4));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  /**
   * Returns the address.
   *
   * @throws org.springframework.web.server.ResponseStatusException with status 404 if the zoom has
   *     no tiles or no such tile
   */
  TileAddress address() {
    if (z > TileLayers.MAX_ZOOM) {
      throw Problem.notFound("expected a zoom up to %d, got %d".formatted(TileLayers.MAX_ZOOM, z));
    }

    try {
      return new TileAddress(z, x, y);
    } catch (IllegalArgumentException e) {
      throw Problem.notFound("no such tile: " + e.getMessage());
    }
  }
}
