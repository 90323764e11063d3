/** Ground that many runs called hot. */
@NullMarked
package org.beatlight.api.robust;

import org.jspecify.annotations.NullMarked;
