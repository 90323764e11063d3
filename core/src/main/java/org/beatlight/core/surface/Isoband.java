package org.beatlight.core.surface;

import org.locationtech.jts.geom.MultiPolygon;

/**
 * The ground where a surface is between two levels.
 *
 * @param from the lower level, which belongs to the band
 * @param to the upper level, which does not; infinite for the topmost band
 * @param ground in metres; its polygons may touch at points, and may be none
 */
public record Isoband(double from, double to, MultiPolygon ground) {}
