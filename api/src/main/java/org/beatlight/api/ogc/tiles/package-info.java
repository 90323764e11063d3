/** OGC API - Tiles: the vector tiles as tilesets, how they lie, and a style to draw them in. */
@NullMarked
package org.beatlight.api.ogc.tiles;

import org.jspecify.annotations.NullMarked;
