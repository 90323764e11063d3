/** Events into packed, sorted blocks, however many and in whatever order they come. */
@NullMarked
package org.beatlight.analytics.packing;

import org.jspecify.annotations.NullMarked;
