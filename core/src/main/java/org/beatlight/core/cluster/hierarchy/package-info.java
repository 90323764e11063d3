/** Clusters of all densities at once: HDBSCAN and what it is made of. */
@NullMarked
package org.beatlight.core.cluster.hierarchy;

import org.jspecify.annotations.NullMarked;
