/** Surfaces of density, as commands. */
@NullMarked
package org.beatlight.method.surface;

import org.jspecify.annotations.NullMarked;
