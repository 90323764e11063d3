package org.beatlight.api.ogc.tiles;

import java.util.List;
import org.beatlight.api.ogc.Link;

/** Layers of vector tiles. */
record TilesetList(List<Link> links, List<Tileset> tilesets) {}
