package org.beatlight.ingest.clean;

import org.beatlight.core.event.Location;
import org.jspecify.annotations.Nullable;

/**
 * A point of the city.
 *
 * @param beatToday null where it lies near the beats but in none
 */
record Placed(Location where, @Nullable String beatToday) {}
