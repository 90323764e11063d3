/** Beats and other area layers, and the beat of a point. */
@NullMarked
package org.beatlight.core.area;

import org.jspecify.annotations.NullMarked;
