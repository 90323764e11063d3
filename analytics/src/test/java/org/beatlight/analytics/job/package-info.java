/** The whole stage on a tiny city, and its parts by hand. */
@NullMarked
package org.beatlight.analytics.job;

import org.jspecify.annotations.NullMarked;
