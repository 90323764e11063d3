/**
 * Shapes on the integer grid of a zoom: less detail the farther out, valid after rounding, cut to
 * tiles.
 */
@NullMarked
package org.beatlight.api.tile.shape;

import org.jspecify.annotations.NullMarked;
