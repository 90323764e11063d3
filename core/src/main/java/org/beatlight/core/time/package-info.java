/** When events happened: hours of the week for events known only to a window of time. */
@NullMarked
package org.beatlight.core.time;

import org.jspecify.annotations.NullMarked;
