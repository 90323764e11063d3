/** The rules of the house. */
@NullMarked
package org.beatlight.analytics;

import org.jspecify.annotations.NullMarked;
