/** The clean lake to results, and results to a publication. */
@NullMarked
package org.beatlight.analytics;

import org.jspecify.annotations.NullMarked;
