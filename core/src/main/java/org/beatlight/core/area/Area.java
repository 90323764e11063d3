package org.beatlight.core.area;

import org.locationtech.jts.geom.Geometry;

/**
 * One area of a layer, such as a beat.
 *
 * @param shape a polygon or multipolygon; in metres or degrees as its holder says
 */
public record Area(String code, String name, Geometry shape) {}
