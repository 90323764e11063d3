/** Spark's part: reading the lake, grouping events, and calling what computes. */
@NullMarked
package org.beatlight.analytics.spark;

import org.jspecify.annotations.NullMarked;
