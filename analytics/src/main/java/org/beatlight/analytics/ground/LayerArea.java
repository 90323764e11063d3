package org.beatlight.analytics.ground;

import org.beatlight.core.area.Area;

/**
 * An area of today's version of a layer.
 *
 * @param area with its shape in metres
 * @param lonLatWkb the shape in degrees, EPSG:4326
 */
public record LayerArea(String layer, Area area, byte[] lonLatWkb) {}
