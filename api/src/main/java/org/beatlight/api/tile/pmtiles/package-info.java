/**
 * Archives of tiles in one file: PMTiles, version 3
 * (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md).
 */
@NullMarked
package org.beatlight.api.tile.pmtiles;

import org.jspecify.annotations.NullMarked;
