/** Areas and hotspots from metres to the degrees that are published. */
@NullMarked
package org.beatlight.analytics.ground;

import org.jspecify.annotations.NullMarked;
