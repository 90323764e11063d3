/** Bad data as values: what was kept, what was dropped and why, counted so that nothing is lost. */
@NullMarked
package org.beatlight.core.quality;

import org.jspecify.annotations.NullMarked;
