/**
 * Clusters of places by density: exact weighted DBSCAN (docs/methods/dbscan.md), the same in space
 * and time (docs/methods/st-dbscan.md), outlines and hotspots.
 */
@NullMarked
package org.beatlight.core.cluster;

import org.jspecify.annotations.NullMarked;
