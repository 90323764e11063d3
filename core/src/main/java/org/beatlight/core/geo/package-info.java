/**
 * Points on the globe and on the ground, tiles of the world map. Degrees and metres are different
 * types.
 */
@NullMarked
package org.beatlight.core.geo;

import org.jspecify.annotations.NullMarked;
