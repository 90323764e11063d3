package org.beatlight.api.publication;

import org.beatlight.core.geo.LonLat;
import org.locationtech.jts.geom.Geometry;

/**
 * A beat of today's layer.
 *
 * @param areaM2 in square metres on the ground
 * @param label a point inside the beat where its name can stand
 * @param shape a polygon or multipolygon in degrees, EPSG:4326; never to be changed
 */
public record BeatArea(String code, String name, double areaM2, LonLat label, Geometry shape) {}
