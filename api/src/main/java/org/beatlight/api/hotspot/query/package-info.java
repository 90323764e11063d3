/**
 * Hotspots of any days, hours, categories and parameters, sought among the events of the snapshot
 * by the code that the analysis runs.
 */
@NullMarked
package org.beatlight.api.hotspot.query;

import org.jspecify.annotations.NullMarked;
