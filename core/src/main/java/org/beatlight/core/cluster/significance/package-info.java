/** Whether chance could make clusters: Monte Carlo over where events can happen. */
@NullMarked
package org.beatlight.core.cluster.significance;

import org.jspecify.annotations.NullMarked;
