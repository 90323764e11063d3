/** Hotspots of a category, block by block and then as one: the steps that Spark's tasks take. */
@NullMarked
package org.beatlight.analytics.hotspot;

import org.jspecify.annotations.NullMarked;
