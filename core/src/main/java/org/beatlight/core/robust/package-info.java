/** How stable hotspots are: the same question asked many times, each time a little otherwise. */
@NullMarked
package org.beatlight.core.robust;

import org.jspecify.annotations.NullMarked;
