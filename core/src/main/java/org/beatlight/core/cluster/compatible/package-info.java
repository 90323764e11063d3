/** Methods of older tools that analysts still ask for: nearest neighbour hierarchy and STAC. */
@NullMarked
package org.beatlight.core.cluster.compatible;

import org.jspecify.annotations.NullMarked;
