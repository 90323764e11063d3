package org.beatlight.formats;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A placemark of a KML file.
 *
 * @param shape null where it has none
 * @param fault why its shape could not be read; empty where it could
 */
record KmlPlacemark(Map<String, String> properties, @Nullable Geometry shape, String fault) {}
