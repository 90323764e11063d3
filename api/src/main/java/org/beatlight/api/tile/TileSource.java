package org.beatlight.api.tile;

import java.util.List;
import org.beatlight.api.tile.mvt.MvtLayer;
import org.beatlight.core.geo.TileAddress;
import org.locationtech.jts.geom.Envelope;

/** A layer of one publication, ready to be cut into tiles by many threads. */
interface TileSource {
  /** Returns the box around everything, in degrees; a null envelope where there is nothing. */
  Envelope bounds();

  /**
   * Returns the source layers of a tile; those without features may be among them.
   *
   * @param filter holds only what the layer lets callers choose
   */
  List<MvtLayer> layers(TileAddress tile, TileFilter filter);
}
