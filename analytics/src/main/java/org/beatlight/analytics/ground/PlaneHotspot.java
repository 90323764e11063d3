package org.beatlight.analytics.ground;

import org.beatlight.core.cluster.Hotspot;

/**
 * A hotspot in metres, with its category.
 *
 * @param kind the code of a {@link org.beatlight.core.event.Kind}
 */
public record PlaneHotspot(String kind, String category, Hotspot hotspot) {}
