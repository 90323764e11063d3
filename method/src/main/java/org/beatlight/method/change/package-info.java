/** Tests of change, as commands. */
@NullMarked
package org.beatlight.method.change;

import org.jspecify.annotations.NullMarked;
