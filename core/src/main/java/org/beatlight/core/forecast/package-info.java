/** How good a forecast was: hit rates, and what the best possible one would have reached. */
@NullMarked
package org.beatlight.core.forecast;

import org.jspecify.annotations.NullMarked;
