/** Beats: where they lie, how they fare now, and week by week. */
@NullMarked
package org.beatlight.api.beat;

import org.jspecify.annotations.NullMarked;
