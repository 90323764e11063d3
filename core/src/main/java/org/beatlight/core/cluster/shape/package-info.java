/** How clusters lie: mean center, standard distance, deviational ellipse, outlines. */
@NullMarked
package org.beatlight.core.cluster.shape;

import org.jspecify.annotations.NullMarked;
