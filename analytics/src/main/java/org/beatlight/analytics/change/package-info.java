/** The change of every beat and category between two windows. */
@NullMarked
package org.beatlight.analytics.change;

import org.jspecify.annotations.NullMarked;
