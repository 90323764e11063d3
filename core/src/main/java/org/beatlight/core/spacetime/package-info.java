/** Space and time together: trends, pairs that are near in both. */
@NullMarked
package org.beatlight.core.spacetime;

import org.jspecify.annotations.NullMarked;
