/**
 * Degrees to metres of the city's CRS and back: the only package of this module that knows
 * GeoTools.
 */
@NullMarked
package org.beatlight.batch.projection;

import org.jspecify.annotations.NullMarked;
