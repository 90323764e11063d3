/** The bytes of a Mapbox Vector Tile, version 2.1: features in, bytes out, the same every time. */
@NullMarked
package org.beatlight.api.tile.mvt;

import org.jspecify.annotations.NullMarked;
