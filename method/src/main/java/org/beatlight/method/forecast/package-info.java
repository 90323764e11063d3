/** How good a forecast was, as a command. */
@NullMarked
package org.beatlight.method.forecast;

import org.jspecify.annotations.NullMarked;
