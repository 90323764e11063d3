/** The lake's folder and what can be wrong with it. */
@NullMarked
package org.beatlight.analytics.lake;

import org.jspecify.annotations.NullMarked;
