/**
 * Statistics of areas: which cells, beats or tracts stand out beside their neighbours (Gi*, local
 * Moran's I), rates of small populations, how concentrated events are, and classes for a map.
 */
@NullMarked
package org.beatlight.core.hotspot;

import org.jspecify.annotations.NullMarked;
