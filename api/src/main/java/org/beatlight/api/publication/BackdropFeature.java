package org.beatlight.api.publication;

import org.locationtech.jts.geom.Geometry;

/**
 * Something drawn behind the data.
 *
 * @param theme {@code street}, {@code park} or {@code water}
 * @param name may be empty
 * @param shape in degrees, EPSG:4326; never to be changed
 */
public record BackdropFeature(String theme, String name, Geometry shape) {}
