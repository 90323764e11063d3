/** The stage: reads the lake, has everything computed, and hands it to the store. */
@NullMarked
package org.beatlight.analytics.job;

import org.jspecify.annotations.NullMarked;
