/** The lake's folder: which load is in force, and what it was made from. */
@NullMarked
package org.beatlight.analytics.lake;

import org.jspecify.annotations.NullMarked;
