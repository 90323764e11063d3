/** The stores, the real ones: an embedded file and a PostGIS started for the tests. */
@NullMarked
package org.beatlight.analytics.publish;

import org.jspecify.annotations.NullMarked;
