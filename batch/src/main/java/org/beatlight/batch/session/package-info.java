/** The Spark session that a batch command runs in. */
@NullMarked
package org.beatlight.batch.session;

import org.jspecify.annotations.NullMarked;
