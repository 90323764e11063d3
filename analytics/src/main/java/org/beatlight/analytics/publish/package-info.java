/** Publications into a store: the embedded file and PostGIS, the switch, and what old ones cost. */
@NullMarked
package org.beatlight.analytics.publish;

import org.jspecify.annotations.NullMarked;
