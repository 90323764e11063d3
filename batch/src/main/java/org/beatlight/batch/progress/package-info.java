/** What a long command shows of itself: steps, bars and Spark's tasks. */
@NullMarked
package org.beatlight.batch.progress;

import org.jspecify.annotations.NullMarked;
