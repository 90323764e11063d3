/** Clusters of points, as commands. */
@NullMarked
package org.beatlight.method.cluster;

import org.jspecify.annotations.NullMarked;
