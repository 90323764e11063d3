package org.beatlight.api.publication;

import org.beatlight.core.geo.LonLat;
import org.locationtech.jts.geom.Geometry;

/**
 * An area of today's version of a layer other than the beats', such as a district.
 *
 * @param layer the layer's name in the settings
 * @param code what tells it from the others of its layer
 * @param label a point inside the area where its name can stand
 * @param shape a polygon or multipolygon in degrees, EPSG:4326; never to be changed
 */
public record LayerArea(String layer, String code, String name, LonLat label, Geometry shape) {}
