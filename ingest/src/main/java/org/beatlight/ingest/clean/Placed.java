package org.beatlight.ingest.clean;

import java.util.Optional;
import org.beatlight.core.event.Location;

/**
 * A point of the city.
 *
 * @param beatToday empty where it lies near the beats but in none
 */
record Placed(Location where, Optional<String> beatToday) {}
