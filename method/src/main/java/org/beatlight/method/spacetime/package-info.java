/** Trends and near repeats, as commands. */
@NullMarked
package org.beatlight.method.spacetime;

import org.jspecify.annotations.NullMarked;
