package org.beatlight.api.tile.shape;

import org.beatlight.api.tile.mvt.MvtGeometry;

/**
 * What a tile shows of one shape.
 *
 * @param index the shape's place in the list it came from, from 0
 */
public record InTile(int index, MvtGeometry geometry) {}
