/** When events happen, as a command. */
@NullMarked
package org.beatlight.method.time;

import org.jspecify.annotations.NullMarked;
