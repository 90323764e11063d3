/** The table of changes, by hand. */
@NullMarked
package org.beatlight.analytics.change;

import org.jspecify.annotations.NullMarked;
