package org.beatlight.api.publication;

import org.beatlight.core.robust.Stability;
import org.locationtech.jts.geom.Geometry;

/**
 * All ground of one stability for one category.
 *
 * @param areaM2 in square metres of the city's CRS
 * @param shape a polygon or multipolygon in degrees, EPSG:4326; never to be changed
 */
public record RobustArea(CategoryKey key, Stability stability, double areaM2, Geometry shape) {}
