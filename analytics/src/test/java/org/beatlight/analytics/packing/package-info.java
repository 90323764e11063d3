/** Blocks, small and large. */
@NullMarked
package org.beatlight.analytics.packing;

import org.jspecify.annotations.NullMarked;
