package org.beatlight.api.disclosure;

import org.locationtech.jts.geom.Geometry;

/**
 * A shape in whole cells.
 *
 * @param areaM2 in square metres of the city's CRS
 * @param degrees the same in degrees, EPSG:4326
 */
record CoarseShape(double areaM2, Geometry degrees) {}
